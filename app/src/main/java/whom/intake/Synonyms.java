package whom.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What columns of the same meaning are called in several languages.
final class Synonyms {
    private static final Map<String, String> MEANINGS = load();

    private Synonyms() {
    }

    /// The usual name of what a column or an attribute of that name means: `email` for `E-Mail-Adresse`.
    static Optional<String> meaning(String name) {
        return Optional.ofNullable(MEANINGS.get(Header.name(name)));
    }

    /// Whether two names mean the same.
    static boolean alike(String name, String other) {
        return Header.name(name).equals(Header.name(other)) || (meaning(name).equals(meaning(other)) && meaning(name).isPresent());
    }

    private static Map<String, String> load() {
        Map<String, String> meanings = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Synonyms.class.getResourceAsStream("synonyms.json"))) {
            for (Map.Entry<String, JsonNode> meaning : MappingFile.JSON.readTree(in).properties()) {
                meanings.put(Header.name(meaning.getKey()), meaning.getKey());
                meaning.getValue().forEach(name -> meanings.putIfAbsent(Header.name(name.asText()), meaning.getKey()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(meanings);
    }
}

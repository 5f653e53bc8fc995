package whom.intake;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import whom.profile.Kind;
import whom.text.NearMatch;
import whom.text.Place;
import whom.text.JsonMistake;
import whom.text.Refusal;

/// Reads a mapping file. A word that it does not know is refused, because a slip there would put data in the wrong place.
final class MappingFile {
    private static final List<String> TOP = List.of("key", "empty", "columns");
    private static final List<String> COLUMN = List.of("to", "skip", "type", "format", "separator", "true", "false", "empty");
    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private final Path file;

    private MappingFile(Path file) {
        this.file = file;
    }

    static Mapping read(Path file) throws Refusal {
        return new MappingFile(file).mapping();
    }

    private Mapping mapping() throws Refusal {
        JsonNode root = object(json(), "the mapping");
        known(root, TOP, "the mapping");
        Map<String, Mapping.Entry> columns = new LinkedHashMap<>();
        JsonNode listed = root.path("columns");
        if (!listed.isMissingNode()) {
            for (Map.Entry<String, JsonNode> column : object(listed, "columns").properties()) {
                columns.put(column.getKey(), entry(column.getValue(), "columns." + column.getKey()));
            }
        }
        return new Mapping(text(root, "key", "key"), Boolean.TRUE.equals(clears(root, "empty")), columns);
    }

    private Mapping.Entry entry(JsonNode node, String where) throws Refusal {
        object(node, where);
        known(node, COLUMN, where);
        return new Mapping.Entry(text(node, "to", where), flag(node, "skip", where), kind(node, where), text(node, "format", where),
                text(node, "separator", where), words(node, "true", where), words(node, "false", where), clears(node, where));
    }

    private JsonNode json() throws Refusal {
        try {
            return JSON.readTree(Files.readAllBytes(file));
        } catch (JacksonException e) {
            JsonLocation at = e.getLocation();
            Place place = at == null || at.getLineNr() < 1 ? null : new Place(at.getLineNr(), Math.max(1, at.getColumnNr()));
            throw new Refusal(file, place, JsonMistake.said(e.getOriginalMessage()));
        } catch (NoSuchFileException e) {
            throw new Refusal(file + ": there is no such mapping file", e);
        } catch (IOException e) {
            throw new Refusal(file + ": can't be read: " + e.getMessage(), e);
        }
    }

    private JsonNode object(JsonNode node, String where) throws Refusal {
        if (!node.isObject()) {
            throw new Refusal(file + ": " + where + " must be an object {…}");
        }
        return node;
    }

    private void known(JsonNode node, List<String> words, String where) throws Refusal {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!words.contains(field.getKey())) {
                String near = NearMatch.of(field.getKey(), words).map(w -> "; did you mean \"" + w + "\"?")
                        .orElse("; it may have " + words);
                throw new Refusal(file + ": " + where + " has an unknown \"" + field.getKey() + "\"" + near);
            }
        }
    }

    private @Nullable String text(JsonNode node, String name, String where) throws Refusal {
        JsonNode value = node.path(name);
        if (value.isMissingNode()) {
            return null;
        }
        if (!value.isTextual() || value.textValue().isEmpty()) {
            throw new Refusal(file + ": \"" + name + "\" of " + where + " must be a text in quotes");
        }
        return value.textValue();
    }

    private boolean flag(JsonNode node, String name, String where) throws Refusal {
        JsonNode value = node.path(name);
        if (!value.isMissingNode() && !value.isBoolean()) {
            throw new Refusal(file + ": \"" + name + "\" of " + where + " must be true or false");
        }
        return value.booleanValue();
    }

    private @Nullable Boolean clears(JsonNode node, String where) throws Refusal {
        String word = text(node, "empty", where);
        return switch (word) {
            case null -> null;
            case "clear" -> true;
            case "keep" -> false;
            default -> throw new Refusal(file + ": \"empty\" of " + where + " must be \"clear\" or \"keep\"");
        };
    }

    private @Nullable Kind kind(JsonNode node, String where) throws Refusal {
        String word = text(node, "type", where);
        if (word == null) {
            return null;
        }
        List<String> words = Arrays.stream(Kind.values()).map(Kind::word).toList();
        for (Kind kind : Kind.values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        String near = NearMatch.of(word, words).map(w -> "; did you mean \"" + w + "\"?").orElse("");
        throw new Refusal(file + ": \"type\" of " + where + " is \"" + word + "\"" + near + " (types: " + String.join(", ", words) + ")");
    }

    private List<String> words(JsonNode node, String name, String where) throws Refusal {
        List<String> words = new ArrayList<>();
        JsonNode value = node.path(name);
        if (value.isMissingNode()) {
            return words;
        }
        for (JsonNode word : value.isArray() ? value : List.of(value)) {
            if (!word.isValueNode() || word.isNull()) {
                throw new Refusal(file + ": \"" + name + "\" of " + where + " must be a list of words");
            }
            words.add(word.asText());
        }
        return words;
    }
}

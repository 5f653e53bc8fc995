package whom.template.mjml;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// The tags of MJML, and the attributes of each that do something.
///
/// @param attributes by tag
record Vocabulary(Map<String, Set<String>> attributes) {
    /// Tags in which HTML stands that MJML takes as it is.
    static final Set<String> HOLD_HTML = Set.of("mj-text", "mj-button", "mj-table", "mj-raw", "mj-title", "mj-preview", "mj-style",
            "mj-navbar-link",
            "mj-social-element", "mj-accordion-title", "mj-accordion-text");

    /// Attributes that every tag of the body has.
    private static final Set<String> EVERYWHERE = Set.of("mj-class", "css-class");
    private static final String FILE = "attributes.txt";

    /// As mjml4j has them: one tag a line, then its attributes; `=tag` stands for those of another tag.
    static Vocabulary read() {
        Map<String, Set<String>> read = new LinkedHashMap<>();
        try (InputStream file = Vocabulary.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IOException(FILE + " is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    String[] words = line.strip().split(" +");
                    Set<String> all = new HashSet<>();
                    for (String word : Arrays.asList(words).subList(1, words.length)) {
                        if (word.startsWith("=")) {
                            all.addAll(read.getOrDefault(word.substring(1), Set.of()));
                        } else {
                            all.add(word);
                        }
                    }
                    read.put(words[0], Set.copyOf(all));
                }
            }
            return new Vocabulary(Map.copyOf(read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean knows(String tag) {
        return attributes.containsKey(tag);
    }

    boolean knows(String tag, String attribute) {
        return EVERYWHERE.contains(attribute) || attributes.getOrDefault(tag, Set.of()).contains(attribute);
    }
}

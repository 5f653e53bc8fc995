package whom.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import whom.text.Refusal;

/// The file that keeps [Remembered]. It is a convenience: what cannot be read counts as nothing, and is replaced at the next save.
record RememberedFile(Path folder) {
    private static final String FILE = "sidebar.json";

    Remembered read() {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Remembered.NOTHING;
        }
        try {
            ObjectNode root = JsonFiles.parse(file, JsonFiles.text(file)).root();
            Map<String, Long> seen = new HashMap<>();
            for (Map.Entry<String, JsonNode> segment : root.path("seen").properties()) {
                if (segment.getValue().canConvertToLong()) {
                    seen.put(segment.getKey(), segment.getValue().longValue());
                }
            }
            return new Remembered(texts(root.path("starred")), texts(root.path("folded")), seen);
        } catch (Refusal unreadable) {
            return Remembered.NOTHING;
        }
    }

    void write(Remembered remembered) throws Refusal {
        ObjectNode root = JsonFiles.begun();
        ArrayNode starred = root.putArray("starred");
        new TreeSet<>(remembered.starred()).forEach(starred::add);
        ArrayNode folded = root.putArray("folded");
        new TreeSet<>(remembered.folded()).forEach(folded::add);
        ObjectNode seen = root.putObject("seen");
        new TreeMap<>(remembered.seen()).forEach(seen::put);
        Folders.write(folder, FILE, JsonFiles.print(root));
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new HashSet<>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}

package whom.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import whom.text.Refusal;

/// What the receipts in a workspace's `exports/` tell.
final class Receipts {
    private static final String ENDING = ".receipt.json";

    private Receipts() {
    }

    /// The ids of segments that were written to an upload. A receipt that cannot be read tells nothing.
    static Set<String> segments(Path exports) throws Refusal {
        Set<String> segments = new TreeSet<>();
        for (String name : Folders.names(exports, ENDING)) {
            Path file = exports.resolve(name + ENDING);
            try {
                JsonNode segment = JsonFiles.parse(file, JsonFiles.text(file)).root().path("segment");
                if (segment.isTextual()) {
                    segments.add(segment.textValue());
                }
            } catch (Refusal _) {
                // Somebody cut it short; it then tells of no segment.
            }
        }
        return segments;
    }
}

package whom.workspace;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import whom.rule.Rule;
import whom.text.Refusal;

/// A named rule, one file in `segments/`.
///
/// @param id    the file's name without `.json`
/// @param name  what people read
/// @param notes why it exists, or null
public record Segment(String id, String name, @Nullable String notes, Rule rule) {
    /// Reads the text of a segment's file.
    ///
    /// @param file names it in a message
    /// @throws Refusal when it is broken, with line and column, or was written by a newer version
    public static Segment parse(String id, Path file, String text) throws Refusal {
        return SegmentFiles.parse(id, file, text);
    }
}

package whom.workspace;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import whom.rule.Rule;
import whom.text.Refusal;

/// A named rule, one file in `segments/`.
///
/// @param id     the file's name without `.json`
/// @param name   what people read
/// @param notes  why it exists, or null
/// @param folder what it is kept under in the sidebar, or null; a word in the file, so that the id stays when it moves
public record Segment(String id, String name, @Nullable String notes, @Nullable String folder, Rule rule) {
    /// A segment in no folder.
    public Segment(String id, String name, @Nullable String notes, Rule rule) {
        this(id, name, notes, null, rule);
    }

    /// Reads the text of a segment's file.
    ///
    /// @param file names it in a message
    /// @throws Refusal when it is broken, with line and column, or was written by a newer version
    public static Segment parse(String id, Path file, String text) throws Refusal {
        return SegmentFiles.parse(id, file, text);
    }

    /// The same with another rule.
    public Segment with(Rule newRule) {
        return new Segment(id, name, notes, folder, newRule);
    }

    /// The same with another name.
    public Segment named(String newName) {
        return new Segment(id, newName, notes, folder, rule);
    }

    /// The same with other notes; blank ones are none.
    public Segment noted(String newNotes) {
        return new Segment(id, name, newNotes.isBlank() ? null : newNotes.strip(), folder, rule);
    }

    /// The same in another folder; a blank one is none.
    public Segment in(String newFolder) {
        return new Segment(id, name, notes, newFolder.isBlank() ? null : newFolder.strip(), rule);
    }
}

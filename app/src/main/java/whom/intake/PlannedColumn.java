package whom.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.profile.Kind;

/// What a column is going to be taken for.
///
/// @param index  from 0
/// @param header as the file has it
/// @param to     the target's name: an attribute or property, or `tags`, `consent.email`, `event`, `at`, `channel`, `reason`; empty when it is left out
/// @param kind   what its cells hold; null when the target alone says it, or when events differ in it
/// @param brings whether it brings something that the workspace does not know yet
/// @param entry  the same as one would write it into a mapping, complete
/// @param basis  why
/// @param share  of the cells with a value, how many fit the kind; 1 when there are none
public record PlannedColumn(int index, String header, String to, @Nullable Kind kind, boolean brings, Entry entry, Basis basis,
        double share, List<Note> notes, List<Question> questions) {
    public PlannedColumn {
        notes = List.copyOf(notes);
        questions = List.copyOf(questions);
    }

    /// Whether nothing of it is taken.
    public boolean isSkipped() {
        return entry.skip();
    }
}

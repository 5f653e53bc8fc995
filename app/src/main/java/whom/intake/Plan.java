package whom.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whom.profile.Kind;

/// What each column of a table is going to be taken for, complete without an answer to its questions, not yet held against what is needed.
///
/// @param content what the rows are about
/// @param recipe  the one that recognised the table, or null
/// @param columns every column of the table, in order
/// @param written the mapping that it was made of, with what the recipe says in it
/// @param remarks about the whole table
public record Plan(Content content, @Nullable Recipe recipe, List<PlannedColumn> columns, Mapping written, List<Note> remarks) {
    public Plan {
        columns = List.copyOf(columns);
        remarks = List.copyOf(remarks);
    }

    /// The same as a mapping that leaves nothing open, to be changed, saved and used again.
    public Mapping mapping() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        columns.stream().filter(c -> !c.header().isEmpty()).forEach(c -> entries.put(c.header(), c.entry()));
        return new Mapping(written.key(), content, written.source(), Mapping.NO_RECIPE, written.clears(), true, written.identities(),
                written.constants(), written.grouping(), entries);
    }

    /// Whether looking at the rows may tell more than was known without: of a new column what it holds, of a known one how it is written. A mapping
    /// that says everything spares the look.
    boolean mustLook() {
        return content == Content.EVENTS || columns.stream().filter(c -> !c.isSkipped()).anyMatch(c -> c.basis() == Basis.TOLD
                ? c.brings() && written.of(c.header()).filter(e -> e.type() != null || e.written().separator() != null).isEmpty()
                : c.brings() || c.kind() != Kind.TEXT);
    }

    /// Everything that the data could not decide.
    public List<Question> questions() {
        return columns.stream().flatMap(c -> c.questions().stream()).toList();
    }

    /// Everything that the user should know.
    public List<Note> notes() {
        return Stream.concat(remarks.stream(), columns.stream().flatMap(c -> c.notes().stream())).toList();
    }
}

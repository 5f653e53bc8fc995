package whom.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What one look at every row of a table has found, whatever the columns will be taken for.
///
/// @param rows    how many there are
/// @param columns what is in each, in the order of the header
/// @param byKind  the same for the rows of each kind of event, by its first spelling; empty unless they were told apart
public record Survey(long rows, List<Seen> columns, Map<String, List<Seen>> byKind) {
    /// Nobody has looked.
    public static final Survey NONE = new Survey(0, List.of(), Map.of());

    public Survey {
        columns = List.copyOf(columns);
        byKind = new LinkedHashMap<>(byKind);
    }

    /// What is in a column; nothing when nobody has looked.
    public Seen column(int index) {
        return index >= 0 && index < columns.size() ? columns.get(index) : Seen.NOTHING;
    }

    /// What is in a column on the rows of one kind of event.
    Seen column(String kind, int index) {
        List<Seen> seen = byKind.getOrDefault(kind, List.of());
        return index >= 0 && index < seen.size() ? seen.get(index) : Seen.NOTHING;
    }

    /// The kinds of events as they were first written, in the order of the file.
    List<String> kinds() {
        return List.copyOf(byKind.keySet());
    }
}

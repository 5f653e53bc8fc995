package whom.desk.state;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The first members of the segment.
///
/// @param columns names for the head, the key first
/// @param rows    cells as text in the order of the columns; a missing value is ""
/// @param keys    the people's keys, one a row
/// @param current whether the rows belong to the rule as it stands
/// @param failure why they could not be read, or null
public record PeoplePane(List<Column> columns, List<List<String>> rows, List<String> keys, long total, boolean current,
        @Nullable String failure) {
    public static final PeoplePane EMPTY = new PeoplePane(List.of(), List.of(), List.of(), 0, false, null);

    public PeoplePane {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        keys = List.copyOf(keys);
    }

    /// A column of the table.
    ///
    /// @param rightAligned for numbers
    public record Column(String label, boolean rightAligned) {}
}

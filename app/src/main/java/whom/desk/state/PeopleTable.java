package whom.desk.state;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// The members of the segment as a table of any length, of which only some pages are there.
///
/// @param of      what list it is; while it stays the same, whoever scrolled stays where they are
/// @param columns for the head, the key first
/// @param choices all columns that there could be, in the order of the schema
/// @param sorting by what the rows are sorted, or null for as stored
/// @param pages   those that were read, by their number from 0
/// @param current whether the rows belong to the rule and the order as they stand
/// @param failure why they could not be read, or null
public record PeopleTable(String of, List<Column> columns, List<Choice> choices, @Nullable Sorting sorting, Map<Integer, Page> pages,
        long total, boolean current, @Nullable String failure) {
    /// Rows of a page; the last one may be shorter.
    public static final int PAGE = 100;

    /// Before anything was read.
    public static final PeopleTable EMPTY = new PeopleTable("", List.of(), List.of(), null, Map.of(), 0, false, null);

    public PeopleTable {
        columns = List.copyOf(columns);
        choices = List.copyOf(choices);
        pages = Map.copyOf(pages);
    }

    /// A column of the table.
    ///
    /// @param name         of the attribute, or `tags`
    /// @param rightAligned for numbers
    /// @param sortable     whether people can be in its order
    public record Column(String name, String label, boolean rightAligned, boolean sortable) {}

    /// A column that can be shown.
    ///
    /// @param fixed whether it always is
    public record Choice(String name, String label, boolean shown, boolean fixed, boolean sortable) {}

    /// An order; people without a value come last in both directions.
    public record Sorting(String column, String label, boolean descending) {}

    /// Some people after one another.
    ///
    /// @param keys one a person
    /// @param rows cells as text in the order of the columns; a missing value is ""
    public record Page(List<String> keys, List<List<String>> rows) {
        public Page {
            keys = List.copyOf(keys);
            rows = List.copyOf(rows);
        }
    }

    /// Whether that row was read.
    public boolean has(long row) {
        return pages.containsKey((int) (row / PAGE));
    }

    /// Who stands in that row, as far as it was read.
    public Optional<String> key(long row) {
        Page page = pages.get((int) (row / PAGE));
        int at = (int) (row % PAGE);
        return page == null || at >= page.keys().size() ? Optional.empty() : Optional.of(page.keys().get(at));
    }

    /// What stands there; nothing while the row was not read.
    public String cell(long row, int column) {
        Page page = pages.get((int) (row / PAGE));
        int at = (int) (row % PAGE);
        return page == null || at >= page.rows().size() || column >= page.rows().get(at).size() ? "" : page.rows().get(at).get(column);
    }

    /// The row of that person among those that were read.
    public OptionalLong row(String key) {
        return pages.entrySet().stream().filter(page -> page.getValue().keys().contains(key))
                .mapToLong(page -> (long) page.getKey() * PAGE + page.getValue().keys().indexOf(key)).findFirst();
    }
}

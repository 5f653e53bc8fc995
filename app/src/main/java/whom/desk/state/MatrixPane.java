package whom.desk.state;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page of who gets which variant of a template: every variant by every segment, counted over everybody in the store.
///
/// @param template what people call it
/// @param table    or null while it is counted for the first time
/// @param counting whether newer numbers are on their way
/// @param failure  why there are none, or null
public record MatrixPane(boolean open, String template, @Nullable Table table, boolean counting, @Nullable String failure) {
    public static final MatrixPane CLOSED = new MatrixPane(false, "", null, false, null);

    /// @param people  everybody
    /// @param inNone  people in none of the segments
    /// @param divided people in several segments who get another variant in one than in another
    /// @param gaps    what is printed for people who have no such value
    public record Table(List<Column> columns, List<Row> rows, long people, long inNone, long divided, List<GapItem> gaps) {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            gaps = List.copyOf(gaps);
        }
    }

    /// A segment.
    public record Column(String segment, String name, long people) {}

    /// A variant.
    ///
    /// @param when   the branches that lead to it, in the template's own words
    /// @param people of everybody
    /// @param cells  people by column
    public record Row(String variant, List<String> when, long people, List<Long> cells) {
        public Row {
            when = List.copyOf(when);
            cells = List.copyOf(cells);
        }
    }

    /// A place that prints nothing for some people.
    ///
    /// @param where   line and column, perhaps with the partial's name
    /// @param example the key of one of them
    public record GapItem(String variable, String where, long people, String example) {}
}

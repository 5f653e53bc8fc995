package whom.intake;

import java.util.ArrayList;
import java.util.List;
import whom.file.TableRow;
import whom.profile.Kind;

/// Reads the cells of rows and counts what is done to them, by column; what a rejected row would have needed does not count.
final class FixCounts {
    private final List<Column> columns;
    private final Fixes fixes = new Fixes();
    private final List<Seen> pending = new ArrayList<>();

    private record Seen(Column column, String cell, Cell.Present read) {}

    FixCounts(List<Column> columns) {
        this.columns = columns;
    }

    /// What the cell of a column says.
    ///
    /// @param place in the list of columns
    Cell read(int place, TableRow row, Kind kind) {
        Column column = columns.get(place);
        Cell cell = column.read(row, kind);
        if (cell instanceof Cell.Present read && !read.fixes().isEmpty()) {
            pending.add(new Seen(column, column.cell(row), read));
        }
        return cell;
    }

    /// The row is taken, or not.
    void settle(boolean taken) {
        if (taken) {
            pending.forEach(seen -> fixes.count(seen.column, seen.cell, seen.read));
        }
        pending.clear();
    }

    /// By column, in the order in which they were first needed.
    List<Fixed> all() {
        return fixes.all();
    }
}

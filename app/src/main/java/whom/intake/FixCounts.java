package whom.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import whom.clean.Fix;
import whom.file.TableRow;
import whom.profile.Kind;

/// Reads the cells of rows and counts what is done to them, by column; what a rejected row would have needed does not count.
final class FixCounts {
    private final List<Column> columns;
    private final List<Map<Fix, Long>> counts;
    private final List<Seen> pending = new ArrayList<>();

    private record Seen(int column, Fix fix) {}

    FixCounts(List<Column> columns) {
        this.columns = columns;
        counts = columns.stream().<Map<Fix, Long>>map(_ -> new EnumMap<>(Fix.class)).toList();
    }

    /// What the cell of a column says.
    ///
    /// @param column index in the list of columns
    Cell read(int column, TableRow row, Kind kind) {
        Cell cell = columns.get(column).read(row, kind);
        if (cell instanceof Cell.Present(var _, Set<Fix> fixes) && !fixes.isEmpty()) {
            fixes.forEach(fix -> pending.add(new Seen(column, fix)));
        }
        return cell;
    }

    /// The row is taken, or not.
    void settle(boolean taken) {
        if (taken) {
            pending.forEach(seen -> counts.get(seen.column).merge(seen.fix, 1L, Long::sum));
        }
        pending.clear();
    }

    /// By header, in the order of the columns.
    Map<String, Map<Fix, Long>> byHeader() {
        Map<String, Map<Fix, Long>> all = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!counts.get(i).isEmpty()) {
                all.put(columns.get(i).header(), counts.get(i));
            }
        }
        return all;
    }
}

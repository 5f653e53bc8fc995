package whom.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whom.file.Table;
import whom.file.TableRow;
import whom.text.Refusal;

/// The rows of a table as they are taken: each as it stands, or consecutive lines of one thing as one row, in which the first line that says
/// something wins and some columns collect what all lines say.
final class Lines {
    private final Table table;
    private final int by;
    private final Set<Integer> collected = new HashSet<>();
    private @Nullable TableRow ahead;
    private long read;

    /// @param grouping null for rows as they stand
    Lines(Table table, Mapping.@Nullable Grouping grouping) {
        this.table = table;
        this.by = grouping == null ? -1 : place(table.header(), grouping.by());
        if (grouping != null && by >= 0) {
            grouping.collect().forEach(header -> collected.add(place(table.header(), header)));
        }
    }

    private static int place(List<String> header, String name) {
        for (int i = 0; i < header.size(); i++) {
            if (Header.name(header.get(i)).equals(Header.name(name))) {
                return i;
            }
        }
        return -1;
    }

    /// How many rows the table has had so far.
    long read() {
        return read;
    }

    /// The next one, or null after the last.
    @Nullable
    TableRow next() throws Refusal {
        TableRow first = ahead == null ? line() : ahead;
        ahead = null;
        if (by < 0 || first == null || first.cell(by).isBlank()) {
            return first;
        }
        List<TableRow> lines = new ArrayList<>(List.of(first));
        TableRow next = line();
        while (next != null && next.cell(by).equals(first.cell(by))) {
            lines.add(next);
            next = line();
        }
        ahead = next;
        return together(lines);
    }

    private @Nullable TableRow line() throws Refusal {
        TableRow row = table.next();
        read += row == null ? 0 : 1;
        return row;
    }

    private TableRow together(List<TableRow> lines) {
        int width = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        List<String> cells = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            int column = i;
            cells.add(collected.contains(i)
                    ? list(lines.stream().map(line -> line.cell(column)).filter(cell -> !cell.isBlank()).toList())
                    : lines.stream().map(line -> line.cell(column)).filter(cell -> !cell.isBlank()).findFirst().orElse(""));
        }
        return new TableRow(lines.getFirst().line(), cells);
    }

    /// As a JSON array, which is how such a column is read.
    private static String list(List<String> texts) {
        return texts.isEmpty()
                ? ""
                : MappingFile.JSON.createArrayNode().addAll(texts.stream().map(MappingFile.JSON.getNodeFactory()::textNode).toList())
                        .toString();
    }
}

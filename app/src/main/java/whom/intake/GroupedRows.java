package whom.intake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import whom.file.TableRow;
import whom.text.NearMatch;
import whom.text.Refusal;

/// Consecutive lines that are one thing, as one row: what the first of them that says something says, with some columns collected from all of
/// them as JSON.
final class GroupedRows {
    private final Source lines;
    private final int by;
    private final boolean[] collected;
    private @Nullable TableRow ahead;

    /// Where the lines come from.
    @FunctionalInterface
    interface Source {
        /// The next line, or null after the last.
        @Nullable
        TableRow next() throws Refusal;
    }

    /// A row and the number of lines that it was made of.
    record Grouped(TableRow row, int lines) {}

    private GroupedRows(Source lines, int by, boolean[] collected) throws Refusal {
        this.lines = lines;
        this.by = by;
        this.collected = collected;
        this.ahead = lines.next();
    }

    /// @param grouping null when every line is a row
    /// @throws Refusal when the header lacks a column of the grouping
    static GroupedRows of(Source lines, List<String> header, Mapping.@Nullable Grouping grouping) throws Refusal {
        if (grouping == null) {
            return new GroupedRows(lines, -1, new boolean[0]);
        }
        boolean[] collected = new boolean[header.size()];
        int by = index(header, grouping.by()).orElseThrow(() -> missing(header, grouping.by()));
        for (String name : grouping.collect()) {
            index(header, name).ifPresent(i -> collected[i] = true);
        }
        return new GroupedRows(lines, by, collected);
    }

    private static Optional<Integer> index(List<String> header, String name) {
        return IntStream.range(0, header.size()).filter(i -> Header.name(header.get(i)).equals(Header.name(name))).boxed().findFirst();
    }

    private static Refusal missing(List<String> header, String name) {
        return new Refusal("the mapping groups lines by the column \"" + name + "\", which is not there"
                + NearMatch.of(name, header).map(near -> "; did you mean \"" + near + "\"?").orElse(""));
    }

    /// The next row, or null after the last.
    @Nullable
    Grouped next() throws Refusal {
        TableRow first = ahead;
        if (first == null) {
            return null;
        }
        ahead = lines.next();
        if (by < 0) {
            return new Grouped(first, 1);
        }
        List<TableRow> group = new ArrayList<>(List.of(first));
        String same = first.cell(by);
        while (ahead != null && !same.isBlank() && ahead.cell(by).equals(same)) {
            group.add(ahead);
            ahead = lines.next();
        }
        return new Grouped(together(group), group.size());
    }

    private TableRow together(List<TableRow> group) {
        TableRow first = group.getFirst();
        String[] cells = new String[Math.max(collected.length, first.cells().size())];
        Arrays.setAll(cells, i -> i < collected.length && collected[i] ? collected(group, i) : said(group, i));
        return new TableRow(first.line(), List.of(cells));
    }

    private static String said(List<TableRow> group, int index) {
        return group.stream().map(row -> row.cell(index)).filter(cell -> !cell.isBlank()).findFirst().orElse("");
    }

    private static String collected(List<TableRow> group, int index) {
        ArrayNode texts = MappingFile.JSON.createArrayNode();
        group.stream().map(row -> row.cell(index)).filter(cell -> !cell.isBlank()).forEach(texts::add);
        return texts.isEmpty() ? "" : texts.toString();
    }
}

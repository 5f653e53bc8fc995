package whom.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import whom.file.TableRow;
import whom.text.Folding;

/// Looks at every row of a table, in memory that its columns bound and not its rows.
public final class Surveying {
    private static final int MOST_VALUES = 256;
    private static final int MOST_VALUES_OF_A_KIND = 32;

    private final int columns;
    private final int kindAt;
    private final Looks looks = new Looks();
    private final List<Seeing> all;
    private final Map<String, OfKind> byKind = new LinkedHashMap<>();
    private long rows;

    public Surveying(List<String> header) {
        this(header, -1);
    }

    /// @param kindAt index of the column with the kind of event, by which the rows are told apart; -1 for none
    Surveying(List<String> header, int kindAt) {
        this.columns = header.size();
        this.kindAt = kindAt;
        this.all = seeing(MOST_VALUES);
    }

    private List<Seeing> seeing(int most) {
        return IntStream.range(0, columns).mapToObj(_ -> new Seeing(most, looks)).toList();
    }

    /// Looks at a row.
    public void look(TableRow row) {
        rows++;
        List<Seeing> seeing = kindAt < 0 ? all : ofKind(row.cell(kindAt).strip());
        for (int i = 0; i < columns; i++) {
            seeing.get(i).look(row.cell(i));
        }
    }

    private List<Seeing> ofKind(String kind) {
        return byKind.computeIfAbsent(Folding.fold(kind), _ -> new OfKind(kind, seeing(MOST_VALUES_OF_A_KIND))).seeing;
    }

    /// The rows of one kind of event.
    ///
    /// @param name as it was first written
    private record OfKind(String name, List<Seeing> seeing) {}

    /// What was found; the last thing to be asked.
    public Survey survey() {
        if (kindAt < 0) {
            return new Survey(rows, all.stream().map(Seeing::seen).toList(), Map.of());
        }
        Map<String, List<Seen>> seen = new LinkedHashMap<>();
        byKind.values().forEach(kind -> seen.put(kind.name, kind.seeing.stream().map(Seeing::seen).toList()));
        List<Seen> together = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            int index = i;
            together.add(Seeing.together(seen.values().stream().map(columnsOfKind -> columnsOfKind.get(index)).toList(), MOST_VALUES));
        }
        seen.remove("");
        return new Survey(rows, together, seen);
    }
}

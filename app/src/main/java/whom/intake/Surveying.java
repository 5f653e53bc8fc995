package whom.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import whom.file.TableRow;
import whom.text.Folding;

/// Looks at every row of a table, in memory that its columns bound and not its rows. The two halves of its columns may be looked at on two threads.
public final class Surveying {
    private static final int MOST_VALUES = 256;
    private static final int MOST_VALUES_OF_A_KIND = 32;

    private final int kindAt;
    private final Half first;
    private final Half second;

    public Surveying(List<String> header) {
        this(header, -1);
    }

    /// @param kindAt index of the column with the kind of event, by which the rows are told apart; -1 for none
    Surveying(List<String> header, int kindAt) {
        this.kindAt = kindAt;
        int middle = header.size() / 2;
        first = new Half(0, middle);
        second = new Half(middle, header.size());
    }

    /// Looks at a row.
    public void look(TableRow row) {
        lookAtFirst(row);
        lookAtSecond(row);
    }

    /// Looks at the first half of a row; for one thread.
    TableRow lookAtFirst(TableRow row) {
        first.look(row);
        return row;
    }

    /// Looks at the other half; for one thread.
    void lookAtSecond(TableRow row) {
        second.look(row);
    }

    /// What was found; the last thing to be asked.
    public Survey survey() {
        if (kindAt < 0) {
            return new Survey(second.rows, joined(first.all, second.all), Map.of());
        }
        Map<String, List<Seen>> seen = new LinkedHashMap<>();
        first.byKind.forEach((folded, kind) -> {
            OfKind other = second.byKind.get(folded);
            seen.put(kind.name, joined(kind.seeing, other == null ? List.of() : other.seeing));
        });
        List<Seen> together = new ArrayList<>();
        for (int i = 0; i < second.to; i++) {
            int index = i;
            together.add(Seeing.together(seen.values().stream().map(columnsOfKind -> columnsOfKind.get(index)).toList(), MOST_VALUES));
        }
        seen.remove("");
        return new Survey(second.rows, together, seen);
    }

    private static List<Seen> joined(List<Seeing> one, List<Seeing> other) {
        return Stream.concat(one.stream(), other.stream()).map(Seeing::seen).toList();
    }

    /// The rows of one kind of event.
    ///
    /// @param name as it was first written
    private record OfKind(String name, List<Seeing> seeing) {}

    /// Some of the columns.
    private final class Half {
        private final int from;
        private final int to;
        private final Looks looks = new Looks();
        private final List<Seeing> all;
        private final Map<String, OfKind> byKind = new LinkedHashMap<>();
        private long rows;

        /// @param from index of the first column
        /// @param to   behind the last one
        Half(int from, int to) {
            this.from = from;
            this.to = to;
            all = seeing(MOST_VALUES);
        }

        private List<Seeing> seeing(int most) {
            return IntStream.range(from, to).mapToObj(_ -> new Seeing(most, looks)).toList();
        }

        void look(TableRow row) {
            rows++;
            List<Seeing> seeing = kindAt < 0 ? all : ofKind(row.cell(kindAt).strip());
            for (int i = from; i < to; i++) {
                seeing.get(i - from).look(row.cell(i));
            }
        }

        private List<Seeing> ofKind(String kind) {
            return byKind.computeIfAbsent(Folding.fold(kind), _ -> new OfKind(kind, seeing(MOST_VALUES_OF_A_KIND))).seeing;
        }
    }
}

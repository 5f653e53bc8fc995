package whom.audience.column;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.List;

/// Events of one kind sorted by person, then time, equal times as they came.
final class EventOrder {
    private static final int FEW = 32;

    /// The first row of each person from 0 on, and after the last.
    private final int[] starts;
    private final int[] order;

    private EventOrder(int[] starts, int[] order) {
        this.starts = starts;
        this.order = order;
    }

    /// For each row, which event stands there, counted through the parts.
    int[] order() {
        return order;
    }

    static EventOrder of(List<GatheredEvents> parts, int people) {
        int[] starts = new int[people + 2];
        int rows = 0;
        for (GatheredEvents part : parts) {
            rows = Math.addExact(rows, part.rows());
            for (int i = 0; i < part.rows(); i++) {
                starts[part.person(i) + 1]++;
            }
        }
        for (int person = 0; person <= people; person++) {
            starts[person + 1] += starts[person];
        }
        int[] next = Arrays.copyOf(starts, people + 1);
        int[] order = new int[rows];
        long[] times = new long[rows];
        int at = 0;
        for (GatheredEvents part : parts) {
            for (int i = 0; i < part.rows(); i++) {
                int row = next[part.person(i)]++;
                order[row] = at++;
                times[row] = part.at(i);
            }
        }
        for (int person = 1; person <= people; person++) {
            sort(order, times, starts[person], starts[person + 1]);
        }
        return new EventOrder(starts, order);
    }

    /// Sorts a stretch by time; what is equal stays as it stands.
    private static void sort(int[] order, long[] times, int from, int to) {
        if (to - from > FEW && !isSorted(times, from, to)) {
            sortMany(order, times, from, to);
            return;
        }
        for (int i = from + 1; i < to; i++) {
            long time = times[i];
            int event = order[i];
            int place = i;
            for (; place > from && times[place - 1] > time; place--) {
                times[place] = times[place - 1];
                order[place] = order[place - 1];
            }
            times[place] = time;
            order[place] = event;
        }
    }

    private static boolean isSorted(long[] times, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (times[i - 1] > times[i]) {
                return false;
            }
        }
        return true;
    }

    private static void sortMany(int[] order, long[] times, int from, int to) {
        Integer[] places = new Integer[to - from];
        Arrays.setAll(places, i -> from + i);
        // This sort is stable.
        Arrays.sort(places, (a, b) -> Long.compare(times[a], times[b]));
        int[] sorted = new int[places.length];
        Arrays.setAll(sorted, i -> order[places[i]]);
        System.arraycopy(sorted, 0, order, from, sorted.length);
    }

    Column.Ints starts(Arena arena) {
        return starts(arena, MemorySegment.ofArray(starts), starts.length);
    }

    /// Starts for people up to more, who have no events.
    static Column.Ints starts(Arena arena, MemorySegment known, int rows) {
        long padded = 64L * Column.words(rows) + 1;
        MemorySegment cells = arena.allocate(JAVA_INT, padded);
        long given = Math.min(known.byteSize() / Integer.BYTES, rows);
        MemorySegment.copy(known, 0, cells, 0, given * Integer.BYTES);
        int end = cells.getAtIndex(JAVA_INT, given - 1);
        for (long beyond = given; beyond < padded; beyond++) {
            cells.setAtIndex(JAVA_INT, beyond, end);
        }
        return new Column.Ints(rows, cells, 0);
    }
}

package whom.audience.column;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Events of one kind sorted by person, then time, equal times as they came.
final class EventOrder {
    private static final int FEW = 32;

    /// The first row of each person from 0 on, and after the last.
    private final int[] starts;
    private final int rows;
    /// For each row, which event stands there, counted through the parts; in 32 bits.
    private final MemorySegment order;

    private EventOrder(int[] starts, int rows, MemorySegment order) {
        this.starts = starts;
        this.rows = rows;
        this.order = order;
    }

    /// @param arena where the order lies
    static EventOrder of(List<GatheredEvents> parts, int people, Arena arena) {
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
        MemorySegment order = arena.allocate(JAVA_INT, rows);
        try (Arena meanwhile = Arena.ofConfined()) {
            MemorySegment times = meanwhile.allocate(JAVA_LONG, rows);
            int at = 0;
            for (GatheredEvents part : parts) {
                for (int i = 0; i < part.rows(); i++) {
                    int row = next[part.person(i)]++;
                    order.setAtIndex(JAVA_INT, row, at++);
                    times.setAtIndex(JAVA_LONG, row, part.at(i));
                }
            }
            for (int person = 1; person <= people; person++) {
                sort(order, times, starts[person], starts[person + 1]);
            }
        }
        return new EventOrder(starts, rows, order);
    }

    /// Sorts a stretch by time; what is equal stays as it stands.
    private static void sort(MemorySegment order, MemorySegment times, int from, int to) {
        if (to - from > FEW && !isSorted(times, from, to)) {
            sortMany(order, times, from, to);
            return;
        }
        for (int i = from + 1; i < to; i++) {
            long time = times.getAtIndex(JAVA_LONG, i);
            int event = order.getAtIndex(JAVA_INT, i);
            int place = i;
            for (; place > from && times.getAtIndex(JAVA_LONG, place - 1) > time; place--) {
                times.setAtIndex(JAVA_LONG, place, times.getAtIndex(JAVA_LONG, place - 1));
                order.setAtIndex(JAVA_INT, place, order.getAtIndex(JAVA_INT, place - 1));
            }
            times.setAtIndex(JAVA_LONG, place, time);
            order.setAtIndex(JAVA_INT, place, event);
        }
    }

    private static boolean isSorted(MemorySegment times, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (times.getAtIndex(JAVA_LONG, i - 1) > times.getAtIndex(JAVA_LONG, i)) {
                return false;
            }
        }
        return true;
    }

    private static void sortMany(MemorySegment order, MemorySegment times, int from, int to) {
        Integer[] places = new Integer[to - from];
        Arrays.setAll(places, i -> from + i);
        // This sort is stable.
        Arrays.sort(places, Comparator.comparingLong(place -> times.getAtIndex(JAVA_LONG, place)));
        int[] sorted = new int[places.length];
        Arrays.setAll(sorted, i -> order.getAtIndex(JAVA_INT, places[i]));
        MemorySegment.copy(sorted, 0, order, JAVA_INT, (long) from * Integer.BYTES, sorted.length);
    }

    /// Columns in this order.
    Layout layout(Arena arena, List<Gathered> parts) {
        return new Layout(arena, parts, rows, order);
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

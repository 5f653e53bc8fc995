package whom.audience.live;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;
import whom.work.Cancellation;
import whom.work.Parts;

/// A walk over the events of everyone within a range of time, person by person, on every core.
///
/// Where a filter lets few events through, only those are looked at.
record Visits(Events events, CellRange when, Cancellation cancellation) {
    private static final int PEOPLE_AT_ONCE = 1 << 14;

    /// One person's events within the range, which are rows that follow each other.
    @FunctionalInterface
    interface Stretch {
        void of(int person, int from, int to);
    }

    /// One event that counts; those of a person come in their order.
    @FunctionalInterface
    interface Visit {
        void of(int person, int row);
    }

    void each(Stretch stretch) {
        long low = when.lowCell(events.scale());
        long high = when.highCell(events.scale());
        MemorySegment starts = events.columns().starts();
        Parts.of(events.columns().people() + 1, PEOPLE_AT_ONCE).each(cancellation, (first, end) -> {
            int[] places = Chunk.ints(starts, first, end + 1L);
            if (events.scale() != 0) {
                seconds(places, Chunk.ints(events.cells(), places[0], places[end - first]), first, clamp(low), clamp(high), stretch);
            } else {
                millis(places, Chunk.longs(events.cells(), places[0], places[end - first]), first, low, high, stretch);
            }
        });
    }

    private static int clamp(long cell) {
        return Math.clamp(cell, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /// Most of what is asked for is recent, so both ends are looked for from the end.
    private static void seconds(int[] starts, int[] times, int first, int low, int high, Stretch stretch) {
        int from = 0;
        for (int i = 0; i + 1 < starts.length; i++) {
            int next = starts[i + 1] - starts[0];
            int to = next;
            while (to > from && times[to - 1] > high) {
                to--;
            }
            int begin = low == Integer.MIN_VALUE ? from : to;
            while (begin > from && times[begin - 1] >= low) {
                begin--;
            }
            stretch.of(first + i, starts[0] + begin, starts[0] + to);
            from = next;
        }
    }

    private static void millis(int[] starts, long[] times, int first, long low, long high, Stretch stretch) {
        int from = 0;
        for (int i = 0; i + 1 < starts.length; i++) {
            int next = starts[i + 1] - starts[0];
            int to = next;
            while (to > from && times[to - 1] > high) {
                to--;
            }
            int begin = low == Long.MIN_VALUE ? from : to;
            while (begin > from && times[begin - 1] >= low) {
                begin--;
            }
            stretch.of(first + i, starts[0] + begin, starts[0] + to);
            from = next;
        }
    }

    void each(Visit visit) {
        long @Nullable [] counting = events.counting();
        if (counting == null) {
            each((person, from, to) -> {
                for (int row = from; row < to; row++) {
                    visit.of(person, row);
                }
            });
            return;
        }
        long low = when.lowCell(events.scale());
        long high = when.highCell(events.scale());
        MemorySegment starts = events.columns().starts();
        Parts.of(events.columns().people() + 1, PEOPLE_AT_ONCE).each(cancellation, (first, end) -> {
            int[] places = Chunk.ints(starts, first, end + 1L);
            int from = places[0];
            int to = places[end - first];
            int person = 0;
            for (int word = from >> 6; word << 6 < to; word++) {
                long left = counting[word];
                if (word == from >> 6) {
                    left &= -1L << from;
                }
                for (; left != 0; left &= left - 1) {
                    int row = (word << 6) + Long.numberOfTrailingZeros(left);
                    if (row >= to) {
                        return;
                    }
                    long cell = events.cell(row);
                    if (cell >= low && cell <= high) {
                        while (places[person + 1] <= row) {
                            person++;
                        }
                        visit.of(first + person, row);
                    }
                }
            }
        });
    }
}

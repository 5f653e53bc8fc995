package whom.audience.live;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

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
            if (events.scale() != 0) {
                seconds(starts, events.cells(), first, end, clamp(low), clamp(high), stretch);
            } else {
                millis(starts, events.cells(), first, end, low, high, stretch);
            }
        });
    }

    private static int clamp(long cell) {
        return Math.clamp(cell, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /// Most of what is asked for is recent, so both ends are looked for from the end.
    private static void seconds(MemorySegment starts, MemorySegment times, int first, int end, int low, int high, Stretch stretch) {
        int from = starts.getAtIndex(JAVA_INT, first);
        for (int person = first; person < end; person++) {
            int next = starts.getAtIndex(JAVA_INT, person + 1L);
            int to = next;
            while (to > from && times.getAtIndex(JAVA_INT, to - 1L) > high) {
                to--;
            }
            int begin = low == Integer.MIN_VALUE ? from : to;
            while (begin > from && times.getAtIndex(JAVA_INT, begin - 1L) >= low) {
                begin--;
            }
            stretch.of(person, begin, to);
            from = next;
        }
    }

    private static void millis(MemorySegment starts, MemorySegment times, int first, int end, long low, long high, Stretch stretch) {
        int from = starts.getAtIndex(JAVA_INT, first);
        for (int person = first; person < end; person++) {
            int next = starts.getAtIndex(JAVA_INT, person + 1L);
            int to = next;
            while (to > from && times.getAtIndex(JAVA_LONG, to - 1L) > high) {
                to--;
            }
            int begin = low == Long.MIN_VALUE ? from : to;
            while (begin > from && times.getAtIndex(JAVA_LONG, begin - 1L) >= low) {
                begin--;
            }
            stretch.of(person, begin, to);
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
            int from = starts.getAtIndex(JAVA_INT, first);
            int to = starts.getAtIndex(JAVA_INT, end);
            int person = first;
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
                        while (starts.getAtIndex(JAVA_INT, person + 1L) <= row) {
                            person++;
                        }
                        visit.of(person, row);
                    }
                }
            }
        });
    }
}

package whom.audience.live;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;
import whom.audience.Bitmap;
import whom.work.Cancellation;
import whom.work.Parts;

/// The events of one kind that count and lie within a range of time, as bits of their rows, and whose they are. Where few are asked for, only
/// those few are looked at.
final class EventRows {
    private static final int PEOPLE_AT_ONCE = 1 << 15;

    private final Events events;
    private final long[] rows;
    private final Cancellation cancellation;

    private EventRows(Events events, long[] rows, Cancellation cancellation) {
        this.events = events;
        this.rows = rows;
        this.cancellation = cancellation;
    }

    static EventRows of(Events events, CellRange when, Cancellation cancellation) {
        var times = events.columns().times();
        long[] rows = Scan.words(times.words(), cancellation, when.over(times));
        long @Nullable [] counting = events.counting();
        return new EventRows(events, counting == null ? rows : Words.and(rows, counting), cancellation);
    }

    /// Of whom they are.
    int everyone() {
        return events.columns().people();
    }

    /// What is worked out of one person's rows; the bits from one row up to another, of which at least one is set.
    @FunctionalInterface
    interface Question {
        boolean holds(int from, int to);
    }

    /// The people who have any of them.
    long[] people() {
        return people((_, _) -> true);
    }

    /// Those among the people who have any for whom it holds.
    long[] people(Question question) {
        int people = events.columns().people();
        long[] words = new long[Bitmap.words(people)];
        MemorySegment starts = events.columns().starts();
        Parts.of(people + 1, PEOPLE_AT_ONCE).each(cancellation, (first, end) -> {
            int[] places = Chunk.ints(starts, first, end + 1L);
            int to = places[end - first];
            int person = 0;
            for (int row = next(places[0], to); row < to; row = next(places[person + 1], to)) {
                person = ownerOf(row, places, person);
                if (question.holds(row, places[person + 1])) {
                    words[(first + person) >> 6] |= 1L << (first + person);
                }
            }
        });
        return words;
    }

    /// Who has a row; looked for in steps that double, as the next one is mostly near.
    private static int ownerOf(int row, int[] places, int from) {
        int low = from;
        int step = 1;
        while (low + step < places.length - 1 && places[low + step] <= row) {
            low += step;
            step <<= 1;
        }
        int high = Math.min(low + step, places.length - 1);
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (places[middle] <= row) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The first of them from a row on, or a row from which on nobody asks.
    int next(int from, int to) {
        if (from >= to) {
            return to;
        }
        int word = from >> 6;
        long bits = rows[word] & -1L << from;
        while (bits == 0) {
            if (++word << 6 >= to) {
                return to;
            }
            bits = rows[word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(bits);
    }

    /// How many of them lie between two rows.
    int count(int from, int to) {
        if (from >= to) {
            return 0;
        }
        int first = from >> 6;
        int last = (to - 1) >> 6;
        long begin = -1L << from;
        long end = -1L >>> -to;
        if (first == last) {
            return Long.bitCount(rows[first] & begin & end);
        }
        int count = Long.bitCount(rows[first] & begin) + Long.bitCount(rows[last] & end);
        for (int word = first + 1; word < last; word++) {
            count += Long.bitCount(rows[word]);
        }
        return count;
    }
}

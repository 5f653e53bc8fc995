package whom.audience.live;

import whom.work.Cancellation;
import whom.work.Parts;

/// Passes over rows that make a bitmap of them, cut into parts for the machine's cores.
final class Scan {
    /// Words for one thread at a time where a row takes a nanosecond or less; some 65,000 rows.
    private static final int AT_ONCE = 1024;
    /// As above where each row is asked by itself.
    private static final int FEW_AT_ONCE = 256;

    private static final int CHUNKS_AT_ONCE = AT_ONCE / Chunk.WORDS;

    private Scan() {
    }

    /// Fills the words from one up to another; all of them are 0 before.
    @FunctionalInterface
    interface Kernel {
        void fill(long[] words, int from, int to);
    }

    /// A question about one row; for what is too rare or too slow by itself for a loop of its own.
    @FunctionalInterface
    interface Row {
        boolean holds(int row);
    }

    static long[] words(int words, Cancellation cancellation, Kernel kernel) {
        return words(words, AT_ONCE, cancellation, kernel);
    }

    private static long[] words(int words, int atOnce, Cancellation cancellation, Kernel kernel) {
        long[] filled = new long[words];
        Parts.of(words, atOnce).each(cancellation, (from, to) -> kernel.fill(filled, from, to));
        return filled;
    }

    /// Asks about the rows from a first one up to a last one.
    static long[] rows(int words, int first, int last, Cancellation cancellation, Row question) {
        return words(words, FEW_AT_ONCE, cancellation, (filled, from, to) -> {
            int end = (int) Math.min(last, ((long) to << 6) - 1);
            for (int row = Math.max(first, from << 6); row <= end; row++) {
                if (question.holds(row)) {
                    filled[row >> 6] |= 1L << row;
                }
            }
        });
    }

    /// Goes over so many rows, those of a chunk or fewer at a time.
    static void each(int rows, Cancellation cancellation, Parts.Part part) {
        Parts.of((rows + Chunk.ROWS - 1) / Chunk.ROWS, CHUNKS_AT_ONCE).each(cancellation, (from, to) -> {
            for (int chunk = from; chunk < to; chunk++) {
                part.work(chunk * Chunk.ROWS, Math.min(rows, (chunk + 1) * Chunk.ROWS));
            }
        });
    }
}

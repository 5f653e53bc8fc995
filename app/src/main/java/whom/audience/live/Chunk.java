package whom.audience.live;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;

/// A stretch of a mapped file copied into an array that fits the processor's nearest cache. A loop over an array is always compiled well, one
/// over a mapped file only when everything in it is inlined; the copy costs a tenth of either.
final class Chunk {
    /// Words of a bitmap that a kernel fills from one chunk.
    static final int WORDS = 64;
    /// Rows of a chunk.
    static final int ROWS = WORDS << 6;

    private Chunk() {
    }

    /// Works on a stretch of words that is no longer than a chunk.
    @FunctionalInterface
    interface Piece {
        void work(int firstWord, int rows);
    }

    /// Goes over words from one up to another, a chunk at a time.
    static void each(int from, int to, Piece piece) {
        for (int word = from; word < to; word += WORDS) {
            piece.work(word, Math.min(WORDS, to - word) << 6);
        }
    }

    /// Copies cells from a first one on.
    static void copy(MemorySegment cells, long from, int[] into, int howMany) {
        MemorySegment.copy(cells, JAVA_INT, from * Integer.BYTES, into, 0, howMany);
    }

    static void copy(MemorySegment cells, long from, long[] into, int howMany) {
        MemorySegment.copy(cells, JAVA_LONG, from * Long.BYTES, into, 0, howMany);
    }

    static void copy(MemorySegment cells, long from, double[] into, int howMany) {
        MemorySegment.copy(cells, JAVA_DOUBLE, from * Double.BYTES, into, 0, howMany);
    }

    /// Cells from one up to another.
    static int[] ints(MemorySegment cells, long from, long to) {
        int[] chunk = new int[Math.toIntExact(to - from)];
        copy(cells, from, chunk, chunk.length);
        return chunk;
    }

    static long[] longs(MemorySegment cells, long from, long to) {
        long[] chunk = new long[Math.toIntExact(to - from)];
        copy(cells, from, chunk, chunk.length);
        return chunk;
    }
}

package whom.audience.live;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;

/// A stretch of a mapped file copied into an array that fits the processor's cache. A loop over an array is always compiled well, one over a
/// mapped file only when everything in it is inlined; the copy costs a tenth of either.
final class Chunk {
    private Chunk() {
    }

    /// Cells from one up to another.
    static int[] ints(MemorySegment cells, long from, long to) {
        int[] chunk = new int[Math.toIntExact(to - from)];
        MemorySegment.copy(cells, JAVA_INT, from * Integer.BYTES, chunk, 0, chunk.length);
        return chunk;
    }

    static long[] longs(MemorySegment cells, long from, long to) {
        long[] chunk = new long[Math.toIntExact(to - from)];
        MemorySegment.copy(cells, JAVA_LONG, from * Long.BYTES, chunk, 0, chunk.length);
        return chunk;
    }

    static double[] doubles(MemorySegment cells, long from, long to) {
        double[] chunk = new double[Math.toIntExact(to - from)];
        MemorySegment.copy(cells, JAVA_DOUBLE, from * Double.BYTES, chunk, 0, chunk.length);
        return chunk;
    }
}

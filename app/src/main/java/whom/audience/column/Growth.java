package whom.audience.column;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/// How rows of numbers grow: doubling up to one block, then block by block, so that no long row is ever copied.
final class Growth {
    static final int LEAST = 64;
    static final int BLOCK_BITS = 16;
    private static final int MOST = Integer.MAX_VALUE - (1 << BLOCK_BITS);

    private Growth() {
    }

    /// @param size so many values so far
    static MemorySegment[] more(MemorySegment[] blocks, int size, MemorySegment next) {
        if (size > MOST) {
            throw new OutOfMemoryError("more than two thousand million values");
        }
        MemorySegment[] more = Arrays.copyOf(blocks, blocks.length + 1);
        more[blocks.length] = next;
        return more;
    }
}

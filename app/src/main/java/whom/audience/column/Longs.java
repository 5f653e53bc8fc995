package whom.audience.column;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/// As [Ints], of 64 bits.
final class Longs {
    private static final int BLOCK = 1 << Growth.BLOCK_BITS;

    private final Scratch scratch;
    private long[] first = new long[Growth.LEAST];
    private MemorySegment[] blocks = new MemorySegment[0];
    private int size;

    Longs(Scratch scratch) {
        this.scratch = scratch;
    }

    int size() {
        return size;
    }

    long get(int place) {
        return place < BLOCK ? first[place] : blocks[(place >> Growth.BLOCK_BITS) - 1].getAtIndex(JAVA_LONG, place & (BLOCK - 1));
    }

    void add(long value) {
        if (size < BLOCK) {
            if (size == first.length) {
                first = Arrays.copyOf(first, size * 2);
            }
            first[size++] = value;
            return;
        }
        int block = (size >> Growth.BLOCK_BITS) - 1;
        if (block == blocks.length) {
            blocks = Growth.more(blocks, size, scratch.take((long) BLOCK * Long.BYTES));
        }
        blocks[block].setAtIndex(JAVA_LONG, size++ & (BLOCK - 1), value);
    }
}

package whom.audience.column;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/// A row of growing length of numbers of 32 bits: the first ones in the heap, the many in [Scratch]. For one thread at a time.
final class Ints {
    private static final int BLOCK = 1 << Growth.BLOCK_BITS;

    private final Scratch scratch;
    private int[] first = new int[Growth.LEAST];
    private MemorySegment[] blocks = new MemorySegment[0];
    private int size;

    Ints(Scratch scratch) {
        this.scratch = scratch;
    }

    int size() {
        return size;
    }

    int get(int place) {
        return place < BLOCK ? first[place] : blocks[(place >> Growth.BLOCK_BITS) - 1].getAtIndex(JAVA_INT, place & (BLOCK - 1));
    }

    void add(int value) {
        if (size < BLOCK) {
            if (size == first.length) {
                first = Arrays.copyOf(first, size * 2);
            }
            first[size++] = value;
            return;
        }
        int block = (size >> Growth.BLOCK_BITS) - 1;
        if (block == blocks.length) {
            blocks = Growth.more(blocks, size, scratch.take((long) BLOCK * Integer.BYTES));
        }
        blocks[block].setAtIndex(JAVA_INT, size++ & (BLOCK - 1), value);
    }
}

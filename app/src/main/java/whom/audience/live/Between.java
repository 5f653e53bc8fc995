package whom.audience.live;

/// Cells of a chunk that lie between two bounds, as bits. Each cell first becomes its own bit or nothing, in a loop without branches that the
/// compiler turns into vectors, then the bits of a word are joined.
final class Between {
    private static final int[] BIT = new int[Chunk.ROWS];
    private static final long[] LONG_BIT = new long[Chunk.ROWS];

    static {
        for (int row = 0; row < Chunk.ROWS; row++) {
            BIT[row] = 1 << row;
            LONG_BIT[row] = 1L << row;
        }
    }

    private Between() {
    }

    /// @param cells are overwritten
    /// @param words takes the bits, from a first word on
    static void ints(int[] cells, int rows, int low, int high, long[] words, int first) {
        int width = high - low;
        int beyond = ~width;
        for (int row = 0; row < rows; row++) {
            int above = cells[row] - low;
            // The sign tells whether it is above the width, both taken without a sign.
            cells[row] = (~((beyond & above) | ((beyond | above) & (width - above))) >> 31) & BIT[row];
        }
        for (int word = 0; word < rows >> 6; word++) {
            int base = word << 6;
            int one = 0;
            int two = 0;
            int three = 0;
            int four = 0;
            for (int i = base; i < base + 16; i++) {
                one |= cells[i];
                two |= cells[i + 16];
                three |= cells[i + 32];
                four |= cells[i + 48];
            }
            words[first + word] = ((one | two) & 0xffff_ffffL) | ((long) (three | four) << 32);
        }
    }

    /// As above.
    static void longs(long[] cells, int rows, long low, long high, long[] words, int first) {
        long width = high - low;
        long beyond = ~width;
        for (int row = 0; row < rows; row++) {
            long above = cells[row] - low;
            cells[row] = (~((beyond & above) | ((beyond | above) & (width - above))) >> 63) & LONG_BIT[row];
        }
        for (int word = 0; word < rows >> 6; word++) {
            int base = word << 6;
            long one = 0;
            long two = 0;
            for (int i = base; i < base + 32; i++) {
                one |= cells[i];
                two |= cells[i + 32];
            }
            words[first + word] = one | two;
        }
    }

    static void doubles(double[] cells, int rows, double low, double high, long[] words, int first) {
        for (int w = 0; w < rows >> 6; w++) {
            int base = w << 6;
            long word = 0;
            for (int bit = 0; bit < 64; bit++) {
                double cell = cells[base + bit];
                word |= ((cell >= low ? 1L : 0L) & (cell <= high ? 1L : 0L)) << bit;
            }
            words[first + w] = word;
        }
    }
}

package whom.audience.live;

/// Words of bitmaps of equal length combined, the second into the first.
final class Words {
    private Words() {
    }

    static long[] and(long[] these, long[] others) {
        for (int i = 0; i < these.length; i++) {
            these[i] &= others[i];
        }
        return these;
    }

    static long[] or(long[] these, long[] others) {
        for (int i = 0; i < these.length; i++) {
            these[i] |= others[i];
        }
        return these;
    }

    static long[] without(long[] these, long[] others) {
        for (int i = 0; i < these.length; i++) {
            these[i] &= ~others[i];
        }
        return these;
    }

    /// The rows that are not in it, of so many.
    static long[] not(long[] these, int rows) {
        for (int i = 0; i < these.length; i++) {
            these[i] = ~these[i];
        }
        int last = rows >> 6;
        if (last < these.length) {
            these[last] &= (1L << rows) - 1;
            for (int i = last + 1; i < these.length; i++) {
                these[i] = 0;
            }
        }
        return these;
    }

    static boolean has(long[] words, int row) {
        return (words[row >> 6] >>> row & 1) != 0;
    }
}

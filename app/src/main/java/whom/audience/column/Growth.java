package whom.audience.column;

/// How arrays grow.
final class Growth {
    private static final int MOST = Integer.MAX_VALUE - 16;

    private Growth() {
    }

    /// The next length after one that is full.
    static int of(int length) {
        if (length == MOST) {
            throw new OutOfMemoryError("more than two thousand million values");
        }
        return (int) Math.min(MOST, Math.max(16L, length + (length >> 1)));
    }
}

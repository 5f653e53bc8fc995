package whom.audience.column;

/// 64 bits that tell of most texts that a part does not stand in them: one bit for each pair of neighbouring bytes of the folded text, its
/// beginning and its end counted as neighbours. A part can stand only where all its bits do.
public final class Signature {
    /// Of texts that are not plain ASCII, whose folded form says little about where an exact part stands.
    public static final long NOT_ASCII = Long.MIN_VALUE;
    private static final int EDGE = 1;
    private static final int BITS = 63;

    private Signature() {
    }

    /// Of a whole text.
    public static long of(byte[] text, int from, int to) {
        return from == to ? 0 : of(text, from, to, true, true);
    }

    /// Of a part that may stand at the beginning or the end.
    public static long of(byte[] text, int from, int to, boolean begins, boolean ends) {
        long signature = begins ? bit(EDGE, text[from]) : 0;
        int seen = text[from];
        for (int i = from + 1; i < to; i++) {
            signature |= bit(text[i - 1], text[i]);
            seen |= text[i];
        }
        return signature | (ends ? bit(text[to - 1], EDGE) : 0) | (seen < 0 ? NOT_ASCII : 0);
    }

    private static long bit(int first, int second) {
        int mixed = (((first & 0xff) << 8) | (second & 0xff)) * 0x9E3779B1;
        return 1L << (int) (((mixed & 0xffff_ffffL) * BITS) >>> 32);
    }
}

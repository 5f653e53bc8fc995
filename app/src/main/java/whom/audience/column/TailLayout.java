package whom.audience.column;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/// Finds out whether texts mostly end in one of a few tails: what follows the last `@`, with it.
final class TailLayout {
    private static final int LONGEST = 64;
    /// A tail must serve so many rows.
    private static final int WORTH = 16;

    private final TextSet tails = TextSet.distinct();
    private final byte[] tail = new byte[LONGEST];

    /// The tail of each text in plain ASCII, none where it is too long; null when a tail tells too little about too few.
    TailLayout.@Nullable Found of(Entries entries) {
        int[] codes = new int[entries.count()];
        int having = 0;
        for (int entry = 0; entry < codes.length; entry++) {
            int length = tail(entries.folded(), entries.from(entry), entries.to(entry));
            codes[entry] = length == 0 ? 0 : tails.add(tail, 0, length);
            having += length == 0 ? 0 : 1;
            if (tails.size() > codes.length / WORTH) {
                return null;
            }
        }
        return having > codes.length / 2 ? new Found(tails, codes) : null;
    }

    /// Tails, and which each row has.
    static final class Found {
        final TextSet texts;
        final int[] codes;

        Found(TextSet texts, int[] codes) {
            this.texts = texts;
            this.codes = codes;
        }
    }

    /// Copies a text's tail.
    ///
    /// @return its length, 0 for none
    private int tail(MemorySegment folded, long from, long to) {
        for (long at = to - 1; at >= from && to - at <= LONGEST; at--) {
            byte c = folded.get(JAVA_BYTE, at);
            if (c < 0) {
                return 0;
            }
            if (c == '@') {
                int length = (int) (to - at);
                MemorySegment.copy(folded, JAVA_BYTE, at, tail, 0, length);
                return length;
            }
        }
        return 0;
    }
}

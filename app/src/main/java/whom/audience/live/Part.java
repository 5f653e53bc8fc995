package whom.audience.live;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import whom.audience.column.Entries;
import whom.audience.column.Pairs;
import whom.audience.column.Signature;
import whom.resolve.Criterion.TextHas.Spot;
import whom.text.Folding;

/// A part that is looked for in texts; most texts are passed over by what is known of their pairs of bytes.
final class Part {
    private static final ValueLayout.OfLong EIGHT = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final long EACH_BYTE = 0x0101_0101_0101_0101L;
    private static final long LOW_BITS = 0x7f7f_7f7f_7f7f_7f7fL;

    private final Entries entries;
    private final Spot spot;
    private final byte[] part;
    /// Its first byte in every place, and its second, if it has one.
    private final long firsts;
    private final long seconds;
    private final boolean matchCase;
    private final boolean ascii;
    private final long needed;

    /// @param text folded unless case matters
    Part(Entries entries, Spot spot, String text, boolean matchCase) {
        this.entries = entries;
        this.spot = spot;
        this.part = text.getBytes(StandardCharsets.UTF_8);
        this.firsts = (part[0] & 0xff) * EACH_BYTE;
        this.seconds = part.length == 1 ? 0 : (part[1] & 0xff) * EACH_BYTE;
        this.matchCase = matchCase;
        this.ascii = text.chars().allMatch(c -> c < 0x80);
        byte[] folded = (matchCase && ascii ? Folding.fold(text) : text).getBytes(StandardCharsets.UTF_8);
        this.needed = Signature.of(folded, 0, folded.length, spot == Spot.START, spot == Spot.END) & ~Signature.NOT_ASCII;
    }

    /// Of which [Pairs] every text must have some in which it is; none where they tell nothing.
    int[] pairs() {
        return matchCase ? new int[0] : Pairs.of(part, spot == Spot.START, spot == Spot.END);
    }

    boolean isIn(int entry) {
        if (!matchCase) {
            return isIn(entries.folded(), entries.from(entry), entries.to(entry));
        }
        long signature = entries.signature(entry);
        // Folding goes letter by letter only in plain ASCII.
        boolean candidate = signature < 0 || (ascii && (signature & needed) == needed);
        if (!candidate) {
            return false;
        }
        long from = entries.originalFrom(entry);
        long to = entries.originalTo(entry);
        return from == to
                ? isIn(entries.folded(), entries.from(entry), entries.to(entry))
                : isIn(entries.originals(), from, to);
    }

    private boolean isIn(MemorySegment bytes, long from, long to) {
        long last = to - part.length;
        return switch (spot) {
            case START -> last >= from && isAt(bytes, from);
            case END -> last >= from && isAt(bytes, last);
            case ANYWHERE -> isSomewhere(bytes, from, last);
        };
    }

    /// Looks at eight places at a time, where their first two bytes tell most of it.
    private boolean isSomewhere(MemorySegment bytes, long from, long last) {
        long at = from;
        for (; at <= last && at + Long.BYTES < bytes.byteSize(); at += Long.BYTES) {
            long different = (bytes.get(EIGHT, at) ^ firsts) | (part.length == 1 ? 0 : bytes.get(EIGHT, at + 1) ^ seconds);
            // The highest bit of each byte that is 0, and no other bit.
            long equal = ~(((different & LOW_BITS) + LOW_BITS) | different | LOW_BITS);
            for (; equal != 0; equal &= equal - 1) {
                long place = at + (Long.numberOfTrailingZeros(equal) >> 3);
                if (place > last) {
                    return false;
                }
                if (isAt(bytes, place)) {
                    return true;
                }
            }
        }
        for (; at <= last; at++) {
            if (isAt(bytes, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(MemorySegment bytes, long at) {
        for (int i = 0; i < part.length; i++) {
            if (bytes.get(JAVA_BYTE, at + i) != part[i]) {
                return false;
            }
        }
        return true;
    }
}

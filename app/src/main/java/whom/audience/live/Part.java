package whom.audience.live;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import whom.audience.column.Entries;
import whom.audience.column.Signature;
import whom.resolve.Criterion.TextHas.Spot;
import whom.text.Folding;

/// A part that is looked for in texts; most texts are passed over by their signature alone.
final class Part {
    private final Entries entries;
    private final Spot spot;
    private final byte[] part;
    private final boolean matchCase;
    private final boolean ascii;
    private final long needed;

    /// @param text folded unless case matters
    Part(Entries entries, Spot spot, String text, boolean matchCase) {
        this.entries = entries;
        this.spot = spot;
        this.part = text.getBytes(StandardCharsets.UTF_8);
        this.matchCase = matchCase;
        this.ascii = text.chars().allMatch(c -> c < 0x80);
        byte[] folded = (matchCase && ascii ? Folding.fold(text) : text).getBytes(StandardCharsets.UTF_8);
        this.needed = Signature.of(folded, 0, folded.length, spot == Spot.START, spot == Spot.END) & ~Signature.NOT_ASCII;
    }

    /// Bits without which a signature tells that the part is not there; none where it tells nothing.
    long needed() {
        return matchCase ? 0 : needed;
    }

    boolean isIn(int entry) {
        long signature = entries.signature(entry);
        if (!matchCase) {
            return (signature & needed) == needed && isIn(entries.folded(), entries.from(entry), entries.to(entry));
        }
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
            case ANYWHERE -> {
                byte first = part[0];
                for (long at = from; at <= last; at++) {
                    if (bytes.get(JAVA_BYTE, at) == first && isAt(bytes, at)) {
                        yield true;
                    }
                }
                yield false;
            }
        };
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

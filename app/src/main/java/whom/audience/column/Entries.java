package whom.audience.column;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;

/// Texts by number, folded and as they came; an empty one stands for a missing text.
///
/// @param count          entries, those beyond the last one up to a multiple of 64 not counted
/// @param starts         where each folded text begins in the bytes, and where the last ends
/// @param folded         UTF-8
/// @param originalStarts as above; an original is empty where it is what was folded
/// @param originals      UTF-8
/// @param signatures     of the folded texts, see [Signature]
/// @param pairs          one bitmap of the folded texts after another, see [Pairs]
public record Entries(int count, MemorySegment starts, MemorySegment folded, MemorySegment originalStarts, MemorySegment originals,
        MemorySegment signatures, MemorySegment pairs) {

    public long signature(int entry) {
        return signatures.getAtIndex(JAVA_LONG, entry);
    }

    /// Where the entry's folded text begins.
    public long from(int entry) {
        return starts.getAtIndex(JAVA_LONG, entry);
    }

    public long to(int entry) {
        return starts.getAtIndex(JAVA_LONG, entry + 1L);
    }

    public long originalFrom(int entry) {
        return originalStarts.getAtIndex(JAVA_LONG, entry);
    }

    public long originalTo(int entry) {
        return originalStarts.getAtIndex(JAVA_LONG, entry + 1L);
    }

    public boolean isMissing(int entry) {
        return from(entry) == to(entry);
    }

    /// The text as it came.
    public String original(int entry) {
        long from = originalFrom(entry);
        long to = originalTo(entry);
        return from == to ? text(folded, from(entry), to(entry)) : text(originals, from, to);
    }

    /// The folded text.
    public String folded(int entry) {
        return text(folded, from(entry), to(entry));
    }

    private static String text(MemorySegment bytes, long from, long to) {
        return new String(bytes.asSlice(from, to - from).toArray(JAVA_BYTE), StandardCharsets.UTF_8);
    }
}

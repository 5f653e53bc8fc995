package whom.audience.column;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import whom.text.Folding;

/// A dictionary with the folded form of each of its texts.
final class FoldedTexts {
    private final TextSet texts;
    private final int[] starts;
    private final long[] signatures;
    private byte[] folded;

    FoldedTexts(TextSet texts) {
        this.texts = texts;
        starts = new int[texts.size() + 1];
        signatures = new long[texts.size()];
        folded = new byte[texts.to(texts.size()) + 16];
        for (int code = 1; code <= texts.size(); code++) {
            fold(code);
        }
    }

    private void fold(int code) {
        int from = texts.from(code);
        int to = texts.to(code);
        int start = starts[code - 1];
        if (isAscii(from, to)) {
            room(start + to - from);
            for (int i = from; i < to; i++) {
                byte c = texts.bytes()[i];
                folded[start + i - from] = c >= 'A' && c <= 'Z' ? (byte) (c + 32) : c;
            }
            starts[code] = start + to - from;
        } else {
            byte[] text = Folding.fold(new String(texts.bytes(), from, to - from, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
            room(start + text.length);
            System.arraycopy(text, 0, folded, start, text.length);
            starts[code] = start + text.length;
        }
        signatures[code - 1] = Signature.of(folded, start, starts[code]) | (isAscii(from, to) ? 0 : Signature.NOT_ASCII);
    }

    private boolean isAscii(int from, int to) {
        int seen = 0;
        for (int i = from; i < to; i++) {
            seen |= texts.bytes()[i];
        }
        return seen >= 0;
    }

    private void room(int needed) {
        if (needed > folded.length) {
            folded = Arrays.copyOf(folded, (int) Math.min(Integer.MAX_VALUE - 16, needed + (needed >> 1) + 16L));
        }
    }

    TextSet texts() {
        return texts;
    }

    int size() {
        return texts.size();
    }

    int length(int code) {
        return starts[code] - starts[code - 1];
    }

    int originalLength(int code) {
        return texts.to(code) - texts.from(code);
    }

    boolean differs(int code) {
        return !Arrays.equals(texts.bytes(), texts.from(code), texts.to(code), folded, starts[code - 1], starts[code]);
    }

    long signature(int code) {
        return signatures[code - 1];
    }

    void copy(int code, MemorySegment into, long at) {
        MemorySegment.copy(folded, starts[code - 1], into, JAVA_BYTE, at, length(code));
    }

    /// Adds the pairs of a text.
    void gather(int code, Pairs.Gathering pairs, int place) {
        pairs.add(folded, starts[code - 1], starts[code], place);
    }

    void copyOriginal(int code, MemorySegment into, long at) {
        MemorySegment.copy(texts.bytes(), texts.from(code), into, JAVA_BYTE, at, originalLength(code));
    }
}

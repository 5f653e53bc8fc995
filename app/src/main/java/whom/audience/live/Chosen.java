package whom.audience.live;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import whom.audience.column.Entries;
import whom.audience.column.Signature;
import whom.text.Folding;

/// Whole texts that are looked for; equal texts have equal signatures.
final class Chosen {
    private static final int FEW = 8;

    private final Entries entries;
    private final boolean matchCase;
    private final long[] signatures;
    private final byte[][] texts;
    private final Map<Long, List<byte[]>> many = new HashMap<>();

    /// @param values folded unless case matters
    Chosen(Entries entries, Set<String> values, boolean matchCase) {
        this.entries = entries;
        this.matchCase = matchCase;
        this.texts = values.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
        this.signatures = values.stream().mapToLong(Chosen::signature).toArray();
        int i = 0;
        for (String value : values) {
            many.computeIfAbsent(signature(value), _ -> new ArrayList<>()).add(texts[i++]);
        }
    }

    private static long signature(String text) {
        byte[] folded = Folding.fold(text).getBytes(StandardCharsets.UTF_8);
        return Signature.of(folded, 0, folded.length) & ~Signature.NOT_ASCII;
    }

    /// Bits that the signatures of all of them have.
    long needed() {
        long needed = ~Signature.NOT_ASCII;
        for (long signature : signatures) {
            needed &= signature;
        }
        return needed;
    }

    boolean isOne(int entry) {
        long signature = entries.signature(entry) & ~Signature.NOT_ASCII;
        if (texts.length <= FEW) {
            for (int i = 0; i < texts.length; i++) {
                if (signatures[i] == signature && is(entry, texts[i])) {
                    return true;
                }
            }
            return false;
        }
        return many.getOrDefault(signature, List.of()).stream().anyMatch(text -> is(entry, text));
    }

    private boolean is(int entry, byte[] text) {
        long from = entries.originalFrom(entry);
        long to = entries.originalTo(entry);
        boolean original = matchCase && from != to;
        return original
                ? is(entries.originals(), from, to, text)
                : is(entries.folded(), entries.from(entry), entries.to(entry), text);
    }

    private static boolean is(MemorySegment bytes, long from, long to, byte[] text) {
        if (to - from != text.length) {
            return false;
        }
        for (int i = 0; i < text.length; i++) {
            if (bytes.get(JAVA_BYTE, from + i) != text[i]) {
                return false;
            }
        }
        return true;
    }
}

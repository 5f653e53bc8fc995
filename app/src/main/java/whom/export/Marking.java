package whom.export;

import java.util.List;

/// Marks of 64 bits by which a row is known again without its being kept: SipHash-2-4 of the text's UTF-16 (low byte first), keyed by a secret of
/// the workspace, so that nobody who reads the marks alone can try out addresses. Never 0.
///
/// @param first  half of the secret
/// @param second half of the secret
public record Marking(long first, long second) {
    /// Marks that are compared within one run only.
    static final Marking OF_ONE_RUN = new Marking(0x7f4a7c159e3779b9L, 0x94d049bb133111ebL);

    /// Ends a cell, so that `ab` and `c` are not `a` and `bc`.
    private static final char END = '\uffff';

    /// Of one text.
    public long of(String text) {
        Hash hash = new Hash(first, second);
        hash.add(text);
        return hash.end();
    }

    /// Of a row.
    ///
    /// @param group whose file it stands in
    public long of(List<String> header, String group, List<String> cells) {
        Hash hash = new Hash(first, second);
        header.forEach(hash::addCell);
        hash.addCell(group);
        cells.forEach(hash::addCell);
        return hash.end();
    }

    /// As in Aumasson and Bernstein, "SipHash: a fast short-input PRF" (2012).
    private static final class Hash {
        private long v0;
        private long v1;
        private long v2;
        private long v3;
        private long word;
        private long units;

        Hash(long first, long second) {
            v0 = first ^ 0x736f6d6570736575L;
            v1 = second ^ 0x646f72616e646f6dL;
            v2 = first ^ 0x6c7967656e657261L;
            v3 = second ^ 0x7465646279746573L;
        }

        void add(String text) {
            for (int i = 0; i < text.length(); i++) {
                add(text.charAt(i));
            }
        }

        void addCell(String text) {
            add(text);
            add(END);
        }

        private void add(char unit) {
            word |= (long) unit << ((units & 3) * Character.SIZE);
            units++;
            if ((units & 3) == 0) {
                take(word);
                word = 0;
            }
        }

        long end() {
            take(word | ((units * 2) << 56));
            v2 ^= 0xff;
            for (int i = 0; i < 4; i++) {
                round();
            }
            long mark = v0 ^ v1 ^ v2 ^ v3;
            return mark == 0 ? 1 : mark;
        }

        private void take(long eight) {
            v3 ^= eight;
            round();
            round();
            v0 ^= eight;
        }

        private void round() {
            v0 += v1;
            v1 = Long.rotateLeft(v1, 13) ^ v0;
            v0 = Long.rotateLeft(v0, 32);
            v2 += v3;
            v3 = Long.rotateLeft(v3, 16) ^ v2;
            v0 += v3;
            v3 = Long.rotateLeft(v3, 21) ^ v0;
            v2 += v1;
            v1 = Long.rotateLeft(v1, 17) ^ v2;
            v2 = Long.rotateLeft(v2, 32);
        }
    }
}

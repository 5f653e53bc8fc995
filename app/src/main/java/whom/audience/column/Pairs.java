package whom.audience.column;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Bitmaps that tell of most texts that a part does not stand in them: for each of 256 groups of pairs of bytes, which folded texts have two
/// neighbouring bytes of the group, their beginning and their end counted as neighbours. A part can stand only where all of its pairs do, so a
/// search reads a few bitmaps of a bit for each text instead of the texts.
public final class Pairs {
    static final int GROUPS = 256;
    private static final int EDGE = 1;

    private Pairs() {
    }

    private static int group(int first, int second) {
        return ((((first & 0xff) << 8) | (second & 0xff)) * 0x9E3779B1) >>> 24;
    }

    /// The groups of a part, each once; none for a part of one byte that stands anywhere.
    ///
    /// @param begins whether it stands at the beginning
    /// @param ends   whether it stands at the end
    public static int[] of(byte[] part, boolean begins, boolean ends) {
        IntStream inside = IntStream.range(1, part.length).map(i -> group(part[i - 1], part[i]));
        IntStream first = begins ? IntStream.of(group(EDGE, part[0])) : IntStream.empty();
        IntStream last = ends ? IntStream.of(group(part[part.length - 1], EDGE)) : IntStream.empty();
        return IntStream.concat(inside, IntStream.concat(first, last)).distinct().toArray();
    }

    /// Of 64 texts at most, whose words are put together here before they go to their places.
    static final class Gathering {
        private final long[] words = new long[GROUPS];

        /// @param text  not empty
        /// @param place of the text in the word
        void add(byte[] text, int from, int to, int place) {
            long bit = 1L << place;
            words[group(EDGE, text[from])] |= bit;
            for (int i = from + 1; i < to; i++) {
                words[group(text[i - 1], text[i])] |= bit;
            }
            words[group(text[to - 1], EDGE)] |= bit;
        }

        /// Puts down what was added, and begins anew.
        ///
        /// @param length words of each bitmap
        void put(MemorySegment pairs, long length, long word) {
            for (int group = 0; group < GROUPS; group++) {
                pairs.setAtIndex(JAVA_LONG, group * length + word, words[group]);
            }
            Arrays.fill(words, 0);
        }
    }
}

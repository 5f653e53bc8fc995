package whom.audience;

import java.util.Arrays;
import java.util.function.LongConsumer;

/// A set of people: one bit for each id of the store, which are dense from 1. Never changes. Those that are combined have the same highest id.
public final class Bitmap {
    private final long[] words;
    private final long highest;
    private final long size;

    private Bitmap(long[] words, long highest) {
        this.words = words;
        this.highest = highest;
        long bits = 0;
        for (long word : words) {
            bits += Long.bitCount(word);
        }
        this.size = bits;
    }

    private Bitmap(long[] words, long highest, long size) {
        this.words = words;
        this.highest = highest;
        this.size = size;
    }

    /// Takes over words that nobody else changes any more, bit i of word w standing for id 64 w + i.
    ///
    /// @param words as many as [#words(long)] says, without a bit for 0 or above the highest
    public static Bitmap of(long[] words, long highest) {
        return new Bitmap(words, highest);
    }

    /// As above, when somebody has counted the bits already.
    static Bitmap of(long[] words, long highest, long size) {
        return new Bitmap(words, highest, size);
    }

    /// A copy of its words, as [#of] takes them.
    public long[] toWords() {
        return words.clone();
    }

    /// Its words, which must not be changed.
    long[] words() {
        return words;
    }

    /// Nobody, of people with ids up to the highest.
    public static Bitmap none(long highest) {
        return new Bitmap(new long[words(highest)], highest);
    }

    /// Everyone from 1 to the highest.
    public static Bitmap upTo(long highest) {
        long[] words = new long[words(highest)];
        Arrays.fill(words, -1L);
        words[0] &= ~1L;
        int used = (int) ((highest + 1) & 63);
        if (used != 0) {
            words[words.length - 1] &= (1L << used) - 1;
        }
        return new Bitmap(words, highest);
    }

    /// How many words a bitmap of people up to that id has.
    public static int words(long highest) {
        return Math.toIntExact((highest >> 6) + 1);
    }

    /// The highest id that there is, in here or not.
    public long highest() {
        return highest;
    }

    /// How many people.
    public long size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /// The people with these ids; ids that do not exist are left out.
    public static Bitmap of(long highest, long... ids) {
        Collector people = new Collector(highest);
        for (long id : ids) {
            people.accept(id);
        }
        return people.bitmap();
    }

    /// How many words of 64 people there are.
    public int wordCount() {
        return words.length;
    }

    /// Sixty-four people at once: bit n is the person with id 64 · index + n.
    public long word(int index) {
        return words[index];
    }

    /// How many people are here and there; no bitmap is made for it.
    public long shared(Bitmap other) {
        check(other);
        long bits = 0;
        for (int i = 0; i < words.length; i++) {
            bits += Long.bitCount(words[i] & other.words[i]);
        }
        return bits;
    }

    private void check(Bitmap other) {
        if (highest != other.highest) {
            throw new IllegalArgumentException("bitmaps of different data, with people up to " + highest + " and " + other.highest);
        }
    }

    /// Whether the person is among them; ids that do not exist are not.
    public boolean contains(long id) {
        return id >= 0 && id >> 6 < words.length && (words[(int) (id >> 6)] >>> id & 1) != 0;
    }

    public Bitmap and(Bitmap other) {
        return combine(other, (a, b) -> a & b);
    }

    public Bitmap or(Bitmap other) {
        return combine(other, (a, b) -> a | b);
    }

    /// Those of these who are not among the others.
    public Bitmap without(Bitmap other) {
        return combine(other, (a, b) -> a & ~b);
    }

    /// For each person here what the first says, for each other what the second says.
    public Bitmap choose(Bitmap here, Bitmap elsewhere) {
        return here.and(this).or(elsewhere.without(this));
    }

    private interface Word {
        long of(long a, long b);
    }

    private Bitmap combine(Bitmap other, Word word) {
        check(other);
        long[] combined = new long[words.length];
        for (int i = 0; i < combined.length; i++) {
            combined[i] = word.of(words[i], other.words[i]);
        }
        return new Bitmap(combined, highest);
    }

    /// Each id, ascending.
    public void forEach(LongConsumer consumer) {
        for (int i = 0; i < words.length; i++) {
            for (long left = words[i]; left != 0; left &= left - 1) {
                consumer.accept(((long) i << 6) + Long.numberOfTrailingZeros(left));
            }
        }
    }

    /// At most so many ids, ascending, after leaving out the first ones.
    public long[] ids(long offset, int most) {
        long[] found = new long[Math.clamp(size - offset, 0, most)];
        long skip = offset;
        int n = 0;
        for (int i = 0; i < words.length && n < found.length; i++) {
            int bits = Long.bitCount(words[i]);
            if (skip >= bits) {
                skip -= bits;
                continue;
            }
            for (long left = words[i]; left != 0 && n < found.length; left &= left - 1) {
                if (skip > 0) {
                    skip--;
                } else {
                    found[n++] = ((long) i << 6) + Long.numberOfTrailingZeros(left);
                }
            }
        }
        return found;
    }

    /// How many of these people have a lower id: the place of a member in [#ids], from 0.
    public long position(long id) {
        int last = (int) Math.min(id >> 6, words.length);
        long before = 0;
        for (int i = 0; i < last; i++) {
            before += Long.bitCount(words[i]);
        }
        return last < words.length ? before + Long.bitCount(words[last] & ((1L << id) - 1)) : before;
    }

    /// What it takes in memory.
    public long bytes() {
        return 8L * words.length + 64;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bitmap bitmap && highest == bitmap.highest && Arrays.equals(words, bitmap.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return size + " people";
    }

    /// Collects ids into a bitmap; for one thread, and for one bitmap.
    public static final class Collector implements LongConsumer {
        private final long[] words;
        private final long highest;

        public Collector(long highest) {
            this.highest = highest;
            words = new long[words(highest)];
        }

        @Override
        public void accept(long id) {
            if (id < 1 || id > highest) {
                // Came with a change after everyone was counted; whoever collects asks for the revision again.
                return;
            }
            words[(int) (id >> 6)] |= 1L << id;
        }

        public Bitmap bitmap() {
            return new Bitmap(words, highest);
        }
    }
}

package whom.audience.insight;

import java.util.List;
import whom.audience.Bitmap;
import whom.work.Cancellation;

/// How segments overlap, exactly: everyone falls into one combination of being in and out of each.
///
/// @param segments     how many were compared
/// @param everyone     all people, those in no segment too
/// @param combinations those that somebody is in, the largest first; their people add up to everyone
public record Overlap(int segments, long everyone, List<Combination> combinations) {
    /// As many as a mask has bits.
    public static final int MOST_SEGMENTS = 64;

    public Overlap {
        combinations = List.copyOf(combinations);
    }

    /// One pass over all people.
    ///
    /// @param segments at most [#MOST_SEGMENTS], all of the same people as everyone
    /// @throws java.util.concurrent.CancellationException when taken back
    public static Overlap of(Bitmap everyone, List<Bitmap> segments, Cancellation cancellation) {
        if (segments.size() > MOST_SEGMENTS) {
            throw new IllegalArgumentException("at most " + MOST_SEGMENTS + " segments, not " + segments.size());
        }
        return new Overlap(segments.size(), everyone.size(), new Pass(everyone, segments.toArray(Bitmap[]::new)).run(cancellation));
    }

    /// People in none of the segments.
    public long inNone() {
        return combinations.stream().filter(c -> c.degree() == 0).mapToLong(Combination::people).sum();
    }

    /// People in two or more.
    public long inSeveral() {
        return combinations.stream().filter(c -> c.degree() > 1).mapToLong(Combination::people).sum();
    }

    /// Everyone in the nth segment.
    public long size(int segment) {
        return combinations.stream().filter(c -> c.has(segment)).mapToLong(Combination::people).sum();
    }

    /// Those of the nth segment who are in no other.
    public long onlyIn(int segment) {
        return combinations.stream().filter(c -> c.segments() == 1L << segment).mapToLong(Combination::people).sum();
    }

    /// Goes through everyone sixty-four at a time: each segment splits the sixty-four into those in it and those not, and what is left at the end are
    /// the combinations among them.
    private static final class Pass {
        private static final int WORDS_BETWEEN_LOOKS = 1 << 12;

        private final Bitmap everyone;
        private final Bitmap[] segments;
        private final long[] words;
        private final PeopleByMask found = new PeopleByMask();

        Pass(Bitmap everyone, Bitmap[] segments) {
            this.everyone = everyone;
            this.segments = segments;
            this.words = new long[segments.length];
            for (Bitmap segment : segments) {
                if (segment.highest() != everyone.highest()) {
                    throw new IllegalArgumentException("bitmaps of different data, with people up to " + segment.highest() + " and "
                            + everyone.highest());
                }
            }
        }

        List<Combination> run(Cancellation cancellation) {
            for (int at = 0; at < everyone.wordCount(); at++) {
                if (at % WORDS_BETWEEN_LOOKS == 0) {
                    cancellation.check();
                }
                for (int i = 0; i < segments.length; i++) {
                    words[i] = segments[i].word(at);
                }
                split(0, everyone.word(at), 0);
            }
            return found.combinations();
        }

        private void split(int from, long people, long mask) {
            long left = people;
            for (int i = from; i < words.length && left != 0; i++) {
                long in = left & words[i];
                if (in != 0) {
                    split(i + 1, in, mask | 1L << i);
                    left &= ~in;
                }
            }
            if (left != 0) {
                found.add(mask, Long.bitCount(left));
            }
        }
    }
}

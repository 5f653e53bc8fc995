package whom.intake.likeness;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import whom.work.Cancellation;
import whom.work.Progress;

/// The search for people who are probably one person.
///
/// The same people give the same answer in whatever order they come.
///
/// @param threshold bits of the odds from which a pair is told
public record Likeness(double threshold) {
    /// At least 8 to 1 for a single pair, and far more than that for most.
    public static final Likeness USUAL = new Likeness(3);

    /// Reads everybody once, compares those who share something telling, and weighs what they say.
    ///
    /// @param people are read one by one and not kept; an id comes once
    /// @throws java.util.concurrent.CancellationException when cancelled
    /// @throws IllegalArgumentException                   when an id comes twice
    public Likenesses find(Stream<Someone> people, Cancellation cancellation, Progress progress) {
        Crowd crowd = gather(people, cancellation, progress);
        Blocks blocks = new Blocks(crowd, cancellation);
        Judge judge = new Judge(crowd);
        List<Pair> pairs = new ArrayList<>();
        LongAdder compared = new LongAdder();
        int[] rules = {0};
        blocks.pairs((a, b) -> {
            compared.increment();
            double bits = judge.bits(a, b);
            if (bits >= threshold) {
                synchronized (pairs) {
                    pairs.add(new Pair(crowd.id(a), crowd.id(b), bits));
                }
            }
        }, cancellation, () -> progress.at("Comparing people", ++rules[0], Rule.ALL.size()));
        pairs.sort(Pair.BEST_FIRST);
        cancellation.check();
        List<Group> groups = new Groups(judge, threshold).of(pairs);
        return new Likenesses(judge, pairs, groups,
                new Likenesses.Search(crowd.size(), compared.sum(), blocks.blocks(), blocks.skipped()));
    }

    private static Crowd gather(Stream<Someone> people, Cancellation cancellation, Progress progress) {
        Crowd.Gathering gathering = new Crowd.Gathering();
        Iterator<Someone> each = people.iterator();
        for (long read = 0; each.hasNext(); read++) {
            if (read % 10_000 == 0) {
                cancellation.check();
                progress.at("Reading people", read, 0);
            }
            gathering.add(each.next());
        }
        return gathering.crowd();
    }
}

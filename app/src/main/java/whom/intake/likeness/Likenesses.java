package whom.intake.likeness;

import java.util.List;

/// Who is probably the same person, among all that were looked at.
public final class Likenesses {
    private final Judge judge;
    private final List<Pair> pairs;
    private final List<Group> groups;
    private final Search search;

    /// How the search went.
    ///
    /// @param people   that were looked at
    /// @param compared pairs that were weighed
    /// @param blocks   groups of people with the same keys, whose members were compared with each other
    /// @param skipped  what was left out because too many share the same keys
    public record Search(long people, long compared, long blocks, List<Skipped> skipped) {
        public Search {
            skipped = List.copyOf(skipped);
        }

        /// How many groups of people with the same keys were left out.
        public long blocksLeftOut() {
            return skipped.stream().mapToLong(Skipped::blocks).sum();
        }
    }

    Likenesses(Judge judge, List<Pair> pairs, List<Group> groups, Search search) {
        this.judge = judge;
        this.pairs = List.copyOf(pairs);
        this.groups = List.copyOf(groups);
        this.search = search;
    }

    /// Those above the threshold, the likeliest first.
    public List<Pair> pairs() {
        return pairs;
    }

    /// What they form, by the smallest id; nobody is in two.
    public List<Group> groups() {
        return groups;
    }

    public Search search() {
        return search;
    }

    /// Why two of the people are taken for one, or not, also if they never met in the search.
    ///
    /// @throws IllegalArgumentException when one of them was not among the people
    public Verdict verdict(long first, long second) {
        int a = judge.crowd().place(Math.min(first, second));
        int b = judge.crowd().place(Math.max(first, second));
        if (a < 0 || b < 0) {
            throw new IllegalArgumentException("not among the people: " + (a < 0 ? Math.min(first, second) : Math.max(first, second)));
        }
        return judge.verdict(a, b);
    }
}

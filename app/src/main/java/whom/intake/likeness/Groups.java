package whom.intake.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Pairs become groups, the likeliest first; two groups are not joined by one weak pair, nor where their members speak against each other.
final class Groups {
    /// So many bits above the threshold make one pair enough for two groups.
    private static final double STRONG = 8;
    /// Pairs across two groups that are looked at.
    private static final int LOOKED_AT = 64;
    /// One in so many of them has to be likely by itself, unless the pair is strong.
    private static final int SHARE_LIKELY = 2;
    /// One in so many of them may speak against.
    private static final int SHARE_AGAINST = 8;

    private final Judge judge;
    private final double threshold;
    private final int[] parent;
    private final int[] sizes;
    /// The members of a group as a ring.
    private final int[] next;

    Groups(Judge judge, double threshold) {
        this.judge = judge;
        this.threshold = threshold;
        int people = judge.crowd().size();
        parent = IntStream.range(0, people).toArray();
        next = parent.clone();
        sizes = new int[people];
        Arrays.fill(sizes, 1);
    }

    /// @param pairs the likeliest first
    List<Group> of(List<Pair> pairs) {
        Crowd crowd = judge.crowd();
        for (Pair pair : pairs) {
            int a = root(crowd.place(pair.first()));
            int b = root(crowd.place(pair.second()));
            if (a != b && mayJoin(a, b, pair.bits())) {
                join(a, b);
            }
        }
        List<Group> groups = new ArrayList<>();
        for (int person = 0; person < parent.length; person++) {
            if (parent[person] == person && sizes[person] > 1) {
                groups.add(new Group(members(person).mapToLong(crowd::id).sorted().boxed().toList()));
            }
        }
        groups.sort(Comparator.comparing(group -> group.ids().getFirst()));
        return groups;
    }

    private int root(int person) {
        int root = person;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    private boolean mayJoin(int a, int b, double bits) {
        if (sizes[a] == 1 && sizes[b] == 1) {
            return true;
        }
        int[] left = members(a).sorted().limit(LOOKED_AT).toArray();
        int[] right = members(b).sorted().limit(Math.max(1, LOOKED_AT / left.length)).toArray();
        int seen = 0;
        int likely = 0;
        int against = 0;
        for (int one : left) {
            for (int other : right) {
                seen++;
                likely += judge.bits(one, other) >= threshold ? 1 : 0;
                against += judge.speakAgainst(one, other) ? 1 : 0;
            }
        }
        boolean isWeak = likely * SHARE_LIKELY < seen && bits < threshold + STRONG;
        return !isWeak && against * SHARE_AGAINST <= seen;
    }

    private void join(int a, int b) {
        int small = sizes[a] < sizes[b] ? a : b;
        int large = small == a ? b : a;
        parent[small] = large;
        sizes[large] += sizes[small];
        int after = next[small];
        next[small] = next[large];
        next[large] = after;
    }

    private IntStream members(int person) {
        return IntStream.concat(IntStream.of(person), IntStream.iterate(next[person], other -> other != person, other -> next[other]));
    }
}

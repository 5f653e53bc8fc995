package whom.audience;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.rule.Joiner;

/// One thread's work on a rule, one block of people after another; adds up what it finds.
///
/// What the total were without a node comes from two sets handed down to each group: whom the rule selects among those for whom the group
/// is taken to be true, and whom among those for whom it is taken to be false.
final class Block {
    final long[] alone;
    final long[] running;
    final long[] without;
    long total;

    private final Term.Group root;
    private final long people;
    private final long @Nullable [] in;
    private final long @Nullable [] out;
    private final boolean each;
    private final long[][] matching;
    private final long[] everyone = new long[Term.WORDS];
    private int first;
    private int words;

    /// @param each whether to work out the numbers of each node
    Block(Term.Group root, int terms, long people, long @Nullable [] in, long @Nullable [] out, boolean each) {
        this.root = root;
        this.people = people;
        this.in = in;
        this.out = out;
        this.each = each;
        alone = new long[terms];
        running = new long[terms];
        without = new long[terms];
        matching = new long[terms][Term.WORDS];
    }

    void work(int firstWord, int howMany, long[] members) {
        first = firstWord;
        words = howMany;
        takeEveryone();
        long[] selected = match(root);
        if (root.children().isEmpty()) {
            System.arraycopy(everyone, 0, selected, 0, words);
        }
        long[] ifTrue = everyone.clone();
        long[] ifFalse = new long[Term.WORDS];
        takePins(ifTrue, ifFalse);
        for (int i = 0; i < words; i++) {
            long member = (selected[i] & ifTrue[i]) | (~selected[i] & ifFalse[i]);
            members[first + i] = member;
            total += Long.bitCount(member);
        }
        if (each) {
            // The root alone is the rule without its pins; without the root everyone is selected who is not pinned out.
            alone[root.place()] += size(selected);
            long left = size(ifTrue);
            without[root.place()] += left;
            leaveOut(root, ifTrue, ifFalse, left);
        }
    }

    private void takeEveryone() {
        Arrays.fill(everyone, 0, words, -1L);
        if (first == 0) {
            everyone[0] &= ~1L;
        }
        int last = Bitmap.words(people) - 1;
        if (last < first + words) {
            everyone[last - first] &= (people & 63) == 63 ? -1L : (1L << ((people & 63) + 1)) - 1;
        }
    }

    private void takePins(long[] ifTrue, long[] ifFalse) {
        for (int i = 0; i < words; i++) {
            long chosen = in == null ? 0 : in[first + i];
            long refused = out == null ? 0 : out[first + i];
            ifTrue[i] &= ~refused;
            ifFalse[i] = chosen & ~refused;
        }
    }

    private long[] match(Term term) {
        long[] result = matching[term.place()];
        switch (term) {
            case Term.Row(int _, var _, Bitmap who, boolean negated) -> {
                long[] holds = who.words();
                if (negated) {
                    for (int i = 0; i < words; i++) {
                        result[i] = everyone[i] & ~holds[first + i];
                    }
                } else {
                    System.arraycopy(holds, first, result, 0, words);
                }
            }
            case Term.Group(int _, var _, Joiner joiner, List<Term> children) -> {
                begin(joiner, result);
                for (Term child : children) {
                    long[] matched = match(child);
                    if (each) {
                        alone[child.place()] += size(matched);
                    }
                    join(joiner, result, matched);
                    if (each) {
                        running[child.place()] += size(result);
                    }
                }
            }
        }
        return result;
    }

    private void leaveOut(Term.Group group, long[] ifTrue, long[] ifFalse, long withoutGroup) {
        List<Term> children = group.children();
        int n = children.size();
        // after[i] is the group made of the children behind i.
        long[][] after = new long[n][];
        long[] behind = new long[Term.WORDS];
        begin(group.joiner(), behind);
        for (int i = n - 1; i >= 0; i--) {
            after[i] = behind.clone();
            join(group.joiner(), behind, matching[children.get(i).place()]);
        }
        long[] before = new long[Term.WORDS];
        begin(group.joiner(), before);
        for (int i = 0; i < n; i++) {
            Term child = children.get(i);
            long[] chosen = after[i];
            long left = choose(group.joiner(), before, chosen, ifTrue, ifFalse);
            // An only child takes its group with it.
            left = n == 1 ? withoutGroup : left;
            without[child.place()] += left;
            if (child instanceof Term.Group inner) {
                switch (group.joiner()) {
                    case ALL -> leaveOut(inner, chosen, ifFalse, left);
                    case ANY -> leaveOut(inner, ifTrue, chosen, left);
                    case NONE -> leaveOut(inner, ifFalse, chosen, left);
                }
            }
            join(group.joiner(), before, matching[child.place()]);
        }
    }

    /// Puts into the second whom the rule selects when the group is made of both halves; how many they are.
    private long choose(Joiner joiner, long[] before, long[] after, long[] ifTrue, long[] ifFalse) {
        long size = 0;
        for (int i = 0; i < words; i++) {
            long group = joiner == Joiner.ANY ? before[i] | after[i] : before[i] & after[i];
            long selected = (group & ifTrue[i]) | (~group & ifFalse[i]);
            after[i] = selected;
            size += Long.bitCount(selected);
        }
        return size;
    }

    private void begin(Joiner joiner, long[] group) {
        if (joiner == Joiner.ANY) {
            Arrays.fill(group, 0, words, 0L);
        } else {
            System.arraycopy(everyone, 0, group, 0, words);
        }
    }

    private void join(Joiner joiner, long[] group, long[] child) {
        switch (joiner) {
            case ALL -> {
                for (int i = 0; i < words; i++) {
                    group[i] &= child[i];
                }
            }
            case ANY -> {
                for (int i = 0; i < words; i++) {
                    group[i] |= child[i];
                }
            }
            case NONE -> {
                for (int i = 0; i < words; i++) {
                    group[i] &= ~child[i];
                }
            }
        }
    }

    private long size(long[] set) {
        long size = 0;
        for (int i = 0; i < words; i++) {
            size += Long.bitCount(set[i]);
        }
        return size;
    }
}

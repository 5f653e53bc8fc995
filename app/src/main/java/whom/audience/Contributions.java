package whom.audience;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import whom.resolve.Criterion;
import whom.resolve.Resolved;
import whom.rule.Path;
import whom.work.Cancellation;
import whom.work.Parts;

/// Combines the bitmaps of a rule's criteria in one pass: the members, and for each node who matches it alone and what the total were
/// without it. The pass goes by blocks so small that what is worked out for all nodes stays in the processor's cache; only the members are kept.
final class Contributions {
    /// Blocks for one thread at a time; some 130,000 people.
    private static final int WORDS_AT_ONCE = 4 * Term.WORDS;

    private final long people;
    private final Term.Group root;
    private final List<Term> terms = new ArrayList<>();
    private final long @Nullable [] in;
    private final long @Nullable [] out;
    private final Map<Criterion, Bitmap> found;

    Contributions(Resolved.Whole rule, long people, Map<Criterion, Bitmap> found) {
        this.people = people;
        this.found = found;
        this.root = group(rule.root());
        this.in = pins(rule.in()).map(this::bitmap).map(Bitmap::words).orElse(null);
        this.out = pins(rule.out()).map(this::bitmap).map(Bitmap::words).orElse(null);
    }

    /// The people of these keys as a criterion; nothing for no keys.
    static Optional<Criterion> pins(Set<String> keys) {
        return keys.isEmpty() ? Optional.empty() : Optional.of(new Criterion.Keyed(keys));
    }

    private Term.Group group(Resolved.Group group) {
        // The place is taken before the children's, so that a parent comes first.
        int place = terms.size();
        terms.add(Term.NOTHING);
        List<Term> children = new ArrayList<>();
        for (Resolved child : group.children()) {
            children.add(switch (child) {
                case Resolved.Group inner -> group(inner);
                case Resolved.Row row -> {
                    Term.Row term = new Term.Row(terms.size(), row.path(), bitmap(row.criterion()), row.negated());
                    terms.add(term);
                    yield term;
                }
            });
        }
        Term.Group term = new Term.Group(place, group.path(), group.joiner(), children);
        terms.set(place, term);
        return term;
    }

    private Bitmap bitmap(Criterion criterion) {
        Bitmap bitmap = found.get(criterion);
        if (bitmap == null || bitmap.highest() != people) {
            throw new IllegalStateException("not read: " + criterion);
        }
        return bitmap;
    }

    /// The members and what each node contributes.
    Counted counted(Cancellation cancellation) {
        Sums sums = new Sums(terms.size());
        Bitmap members = pass(true, sums, cancellation);
        return new Counted(members.size(), people, byPath(sums.alone), byPath(sums.running), byPath(sums.without), members);
    }

    /// The members alone.
    Bitmap members(Cancellation cancellation) {
        return pass(false, new Sums(0), cancellation);
    }

    private Map<Path, Long> byPath(LongAdder[] sums) {
        Map<Path, Long> numbers = new HashMap<>();
        terms.forEach(term -> numbers.put(term.path(), sums[term.place()].sum()));
        return numbers;
    }

    private Bitmap pass(boolean each, Sums sums, Cancellation cancellation) {
        long[] members = new long[Bitmap.words(people)];
        LongAdder size = new LongAdder();
        Parts.of(members.length, WORDS_AT_ONCE).each(cancellation, (from, to) -> {
            Block block = new Block(root, terms.size(), people, in, out, each);
            for (int word = from; word < to; word += Term.WORDS) {
                block.work(word, Math.min(Term.WORDS, to - word), members);
            }
            size.add(block.total);
            sums.add(block);
        });
        return Bitmap.of(members, people, size.sum());
    }

    /// What all threads find together, by the places of the terms.
    private static final class Sums {
        private final LongAdder[] alone;
        private final LongAdder[] running;
        private final LongAdder[] without;

        Sums(int terms) {
            alone = adders(terms);
            running = adders(terms);
            without = adders(terms);
        }

        void add(Block block) {
            for (int i = 0; i < alone.length; i++) {
                alone[i].add(block.alone[i]);
                running[i].add(block.running[i]);
                without[i].add(block.without[i]);
            }
        }

        private static LongAdder[] adders(int terms) {
            LongAdder[] adders = new LongAdder[terms];
            Arrays.setAll(adders, _ -> new LongAdder());
            return adders;
        }
    }
}

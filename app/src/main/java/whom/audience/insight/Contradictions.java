package whom.audience.insight;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import whom.moment.AsOf;
import whom.resolve.Criterion;
import whom.resolve.Filter;
import whom.resolve.Resolution;
import whom.resolve.Resolved;
import whom.rule.Joiner;
import whom.rule.Path;

/// Finds rules that can select nobody whatever the data. What it says is always so; it does not see everything.
///
/// It takes the rule apart into what must hold together, one way of every Any after the other, also through the segments that the rule asks for, and
/// sees within such a way:
/// a condition and its own negation; values of one attribute that exclude each other (texts, beginnings and ends, numbers, dates, moments, yes and no,
/// set and not set, lists, ranks, the order of two attributes); a tag without the tag above it; people named in and not in; disjoint shares of one seed;
/// an event more often than another condition allows in a window around it (also first, last, sequences, figures and uploads); properties of an event
/// that exclude each other; figures that exclude each other.
/// It does not see what follows only from several windows added up, from patterns, from upper and lower case, or from one attribute about another kind
/// of thing. After so many steps it gives up and says nothing.
public final class Contradictions {
    private static final int MOST_STEPS = 20_000;
    private static final int DAYS_AHEAD = 366;

    private final Set<Path> closing = new LinkedHashSet<>();
    private int steps;

    private Contradictions() {
    }

    /// Why the rule can select nobody as it was resolved, if so.
    public static Optional<Contradiction> in(Resolved.Whole rule) {
        Contradictions tried = new Contradictions();
        List<Want> wants = whole(rule, false, null);
        return tried.closes(new State(wants, List.of(), List.of())) ? Optional.of(tried.contradiction()) : Optional.empty();
    }

    /// As above, not only today but on every day of the coming year: a rule that waits for a day to come contradicts nothing.
    ///
    /// @param resolved the rule as resolved at an as-of
    public static Optional<Contradiction> lasting(AsOf asOf, Function<AsOf, Resolution> resolved) {
        Optional<Contradiction> today = Optional.empty();
        for (int ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
            AsOf day = ahead == 0 ? asOf : new AsOf(asOf.instant().atZone(asOf.zone()).plusDays(ahead).toInstant(), asOf.zone());
            Optional<Contradiction> found = switch (resolved.apply(day)) {
                case Resolution.Ready ready -> in(ready.rule());
                case Resolution.NotReady _ -> Optional.empty();
            };
            if (found.isEmpty()) {
                return Optional.empty();
            }
            today = ahead == 0 ? found : today;
        }
        return today;
    }

    /// Whether no event can pass the filter.
    static boolean isImpossible(Filter filter) {
        return new Contradictions().closes(new State(List.of(new Want(node(filter), false, null)), List.of(), List.of()));
    }

    private static Resolved node(Filter filter) {
        return switch (filter) {
            case Filter.Holds(var criterion, boolean negated) -> new Resolved.Row(Path.ROOT, criterion, negated);
            case Filter.All(var of) -> new Resolved.Group(Path.ROOT, Joiner.ALL, of.stream().map(Contradictions::node).toList());
            case Filter.Any(var of) -> new Resolved.Group(Path.ROOT, Joiner.ANY, of.stream().map(Contradictions::node).toList());
        };
    }

    /// A node that must hold, or must not.
    ///
    /// @param asker the row of the written rule that asked for the segment in which the node stands, or null when it is of the rule itself
    private record Want(Resolved node, boolean negated, @Nullable Path asker) {
        Path row() {
            return asker == null ? node.path() : asker;
        }
    }

    /// What is still to be taken apart, what must hold, and where one of several ways must be gone.
    private record State(List<Want> wants, List<Fact> facts, List<List<Want>> choices) {}

    private Contradiction contradiction() {
        return new Contradiction(closing.stream().sorted(Contradictions::inOrderOfRule).toList());
    }

    private static int inOrderOfRule(Path a, Path b) {
        for (int i = 0; i < Math.min(a.steps().size(), b.steps().size()); i++) {
            int order = Integer.compare(a.steps().get(i), b.steps().get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.steps().size(), b.steps().size());
    }

    /// Whether every way ends in a clash.
    private boolean closes(State start) {
        List<Want> wants = new ArrayList<>(start.wants());
        List<Fact> facts = new ArrayList<>(start.facts());
        List<List<Want>> choices = new ArrayList<>(start.choices());
        while (!wants.isEmpty()) {
            if (++steps > MOST_STEPS) {
                return false;
            }
            Want want = wants.removeLast();
            switch (want.node()) {
                case Resolved.Row row -> {
                    boolean negated = row.negated() != want.negated();
                    facts.add(new Fact(row.criterion(), negated, want.row()));
                    if (row.criterion() instanceof Criterion.InSegment inner) {
                        wants.addAll(whole(inner.rule(), negated, want.row()));
                    }
                }
                case Resolved.Group group -> {
                    // None is All of the negations; the negation of All is Any of the negations.
                    boolean flipped = want.negated() != (group.joiner() == Joiner.NONE);
                    boolean all = want.negated() == (group.joiner() == Joiner.ANY);
                    List<Want> children = group.children().stream().map(child -> new Want(child, flipped, want.asker())).toList();
                    if (all || children.size() == 1) {
                        wants.addAll(children);
                    } else {
                        choices.add(children);
                    }
                }
            }
        }
        Optional<List<Fact>> clash = Clash.among(facts);
        if (clash.isPresent()) {
            clash.get().forEach(fact -> closing.add(fact.row()));
            return true;
        }
        if (choices.isEmpty()) {
            return false;
        }
        List<Want> choice = choices.removeFirst();
        return choice.stream().allMatch(way -> closes(new State(List.of(way), facts, choices)));
    }

    /// `(root OR pinned in) AND NOT pinned out`, or the complement of that, as nodes that must all hold.
    private static List<Want> whole(Resolved.Whole rule, boolean negated, @Nullable Path asker) {
        boolean everyone = rule.root().children().isEmpty();
        List<Resolved> in = new ArrayList<>();
        if (!everyone) {
            in.add(rule.root());
            if (!rule.in().isEmpty()) {
                in.add(new Resolved.Row(Path.ROOT, new Criterion.Keyed(rule.in()), false));
            }
        }
        List<Resolved> all = new ArrayList<>();
        if (!in.isEmpty()) {
            all.add(in.size() == 1 ? in.getFirst() : new Resolved.Group(Path.ROOT, Joiner.ANY, in));
        }
        if (!rule.out().isEmpty()) {
            all.add(new Resolved.Row(Path.ROOT, new Criterion.Keyed(rule.out()), true));
        }
        return List.of(new Want(new Resolved.Group(Path.ROOT, Joiner.ALL, all), negated, asker));
    }
}

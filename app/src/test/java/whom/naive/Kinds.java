package whom.naive;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import whom.rule.Aggregate;
import whom.rule.Condition;
import whom.rule.End;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Literal;
import whom.rule.Node;
import whom.rule.Operator;
import whom.rule.Pins;
import whom.rule.Rule;
import whom.rule.Where;
import org.jspecify.annotations.Nullable;

/// What stands in a rule, by name: every kind of condition and group, every operator, and what rows may have beside.
final class Kinds {
    /// All that there is.
    static final Set<String> ALL = Stream.of(Stream.of(Joiner.values()).map(Kinds::of), Stream.of(Operator.values()).map(Kinds::of),
            Stream.of(Aggregate.values()).map(Aggregate::name), Stream.of(End.values()).map(End::name),
            Stream.of("anniversary", "ranked", "tagged", "not tagged", "consent", "did", "did not", "where", "count", "window", "sequence",
                    "not step", "span", "in segment", "random", "pinned", "exported", "two attributes", "pins", "muted"))
            .flatMap(s -> s).collect(Collectors.toCollection(TreeSet::new));

    private Kinds() {
    }

    static Set<String> in(Rule rule) {
        Set<String> kinds = new TreeSet<>();
        if (!rule.pins().equals(Pins.NONE)) {
            kinds.add("pins");
        }
        collect(rule.root(), kinds);
        return kinds;
    }

    private static void collect(Node node, Set<String> kinds) {
        if (node.mark().muted()) {
            kinds.add("muted");
            return;
        }
        switch (node) {
            case Group group -> {
                kinds.add(of(group.joiner()));
                group.children().forEach(child -> collect(child, kinds));
            }
            case Condition.OfAttribute row -> kinds.add(row.test().values().stream().anyMatch(Literal.OtherAttribute.class::isInstance)
                    ? "two attributes"
                    : of(row.test().operator()));
            case Condition.Anniversary _ -> kinds.add("anniversary");
            case Condition.Ranked _ -> kinds.add("ranked");
            case Condition.Tagged row -> kinds.add(row.not() ? "not tagged" : "tagged");
            case Condition.Consented _ -> kinds.add("consent");
            case Condition.Did row -> {
                kinds.add(row.not() ? "did not" : "did");
                add(row.count() != null, "count", kinds);
                events(row.where(), row.window(), kinds);
            }
            case Condition.Aggregated row -> {
                kinds.add(row.aggregate().name());
                events(row.where(), row.window(), kinds);
            }
            case Condition.Edge row -> {
                kinds.add(row.end().name());
                events(row.where(), row.window(), kinds);
            }
            case Condition.Sequence row -> {
                kinds.add("sequence");
                events(row.where(), row.window(), kinds);
                add(row.then().stream().anyMatch(step -> step.not()), "not step", kinds);
                add(row.then().stream().anyMatch(step -> step.within() != null), "span", kinds);
            }
            case Condition.InSegment _ -> kinds.add("in segment");
            case Condition.RandomShare _ -> kinds.add("random");
            case Condition.Pinned _ -> kinds.add("pinned");
            case Condition.Exported _ -> kinds.add("exported");
        }
    }

    private static void events(@Nullable Where where, @Nullable Object window, Set<String> kinds) {
        add(where != null, "where", kinds);
        add(window != null, "window", kinds);
    }

    private static void add(boolean there, String kind, Set<String> kinds) {
        if (there) {
            kinds.add(kind);
        }
    }

    private static String of(Joiner joiner) {
        return "group " + joiner;
    }

    private static String of(Operator operator) {
        return operator.json();
    }
}

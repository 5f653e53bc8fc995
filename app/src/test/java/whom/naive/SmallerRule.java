package whom.naive;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whom.rule.Condition;
import whom.rule.Group;
import whom.rule.Literal;
import whom.rule.Mark;
import whom.rule.Node;
import whom.rule.Pins;
import whom.rule.Rule;
import whom.rule.Step;
import whom.rule.Test;
import whom.rule.Where;

/// Rules with a little less in them.
final class SmallerRule {
    private SmallerRule() {
    }

    static Stream<Rule> of(Rule rule) {
        Stream<Rule> unpinned = rule.pins().equals(Pins.NONE) ? Stream.empty() : Stream.of(rule.with(Pins.NONE));
        return Stream.of(unpinned, pins(rule), of((Node) rule.root()).filter(Group.class::isInstance).map(root -> rule.with((Group) root)))
                .flatMap(s -> s);
    }

    private static Stream<Rule> pins(Rule rule) {
        return Stream.concat(Shrinking.fewer(rule.pins().in()).map(in -> rule.with(new Pins(in, rule.pins().out()))),
                Shrinking.fewer(rule.pins().out()).map(out -> rule.with(new Pins(rule.pins().in(), out))));
    }

    private static Stream<Node> of(Node node) {
        Stream<Node> unmarked = node.mark().equals(Mark.NONE) ? Stream.empty() : Stream.of(node.with(Mark.NONE));
        return Stream.concat(unmarked, switch (node) {
            case Group group -> of(group);
            case Condition condition -> of(condition).map(Node.class::cast);
        });
    }

    /// A child in the group's place, one child less, a child with less in it.
    private static Stream<Node> of(Group group) {
        List<Node> children = group.children();
        return Stream.of(children.stream(), IntStream.range(0, children.size()).mapToObj(i -> group.with(Shrinking.without(children, i))),
                IntStream.range(0, children.size()).boxed().flatMap(i -> of(children.get(i)).map(smaller -> {
                    List<Node> others = new ArrayList<>(children);
                    others.set(i, smaller);
                    return group.with(others);
                })))
                .flatMap(s -> s);
    }

    private static Stream<Condition> of(Condition condition) {
        return switch (condition) {
            case Condition.OfAttribute(var attribute, var test, var mark) ->
                fewer(test).map(smaller -> new Condition.OfAttribute(attribute, smaller, mark));
            case Condition.Did row -> Stream.of(
                    less(row.where()).map(
                            where -> new Condition.Did(row.event(), where.orNull(), row.not(), row.count(), row.window(), row.mark())),
                    Stream.of(new Condition.Did(row.event(), row.where(), row.not(), null, row.window(), row.mark()),
                            new Condition.Did(row.event(), row.where(), row.not(), row.count(), null, row.mark())))
                    .flatMap(s -> s).filter(smaller -> !smaller.equals(row)).map(Condition.class::cast);
            case Condition.Aggregated row -> Stream.of(
                    less(row.where()).map(where -> new Condition.Aggregated(row.aggregate(), row.event(), row.property(), row.test(),
                            where.orNull(), row.window(), row.mark())),
                    Stream.of(new Condition.Aggregated(row.aggregate(), row.event(), row.property(), row.test(), row.where(), null,
                            row.mark())))
                    .flatMap(s -> s).filter(smaller -> !smaller.equals(row)).map(Condition.class::cast);
            case Condition.Edge row -> Stream.of(
                    less(row.where())
                            .map(where -> new Condition.Edge(row.end(), row.event(), where.orNull(), row.window(), row.mark())),
                    Stream.of(new Condition.Edge(row.end(), row.event(), row.where(), null, row.mark())))
                    .flatMap(s -> s).filter(smaller -> !smaller.equals(row)).map(Condition.class::cast);
            case Condition.Sequence row -> Stream.of(
                    Shrinking.fewer(row.then()).filter(then -> !then.isEmpty())
                            .map(then -> new Condition.Sequence(row.event(), row.where(), then, row.window(), row.mark())),
                    less(row.where())
                            .map(where -> new Condition.Sequence(row.event(), where.orNull(), row.then(), row.window(), row.mark())),
                    Stream.of(new Condition.Sequence(row.event(), row.where(), row.then(), null, row.mark()),
                            new Condition.Sequence(row.event(), row.where(), row.then().stream()
                                    .map(step -> new Step(step.not(), step.event(), null, step.within())).toList(), row.window(),
                                    row.mark())))
                    .flatMap(s -> s).filter(smaller -> !smaller.equals(row)).map(Condition.class::cast);
            case Condition.Pinned row -> Shrinking.fewer(row.people()).filter(people -> !people.isEmpty())
                    .map(people -> new Condition.Pinned(people, row.mark()));
            case Condition.Exported row -> Stream.of(new Condition.Exported(null, row.segment(), row.window(), row.mark()),
                    new Condition.Exported(row.preset(), null, row.window(), row.mark()),
                    new Condition.Exported(row.preset(), row.segment(), null, row.mark())).filter(smaller -> !smaller.equals(row))
                    .map(Condition.class::cast);
            case Condition.Anniversary _,Condition.Ranked _,Condition.Tagged _,Condition.Consented _,Condition.InSegment _,Condition.RandomShare _ ->
                Stream.empty();
        };
    }

    /// Some WHERE or none.
    private record Less(@Nullable Where orNull) {}

    private static Stream<Less> less(@Nullable Where where) {
        return switch (where) {
            case null -> Stream.empty();
            case Where.Of(String property, Test test) ->
                Stream.concat(Stream.of(new Less(null)), fewer(test).map(smaller -> new Less(new Where.Of(property, smaller))));
            case Where.All(List<Where> of) -> Stream.concat(Stream.of(new Less(null)), of.stream().map(Less::new));
            case Where.Any(List<Where> of) -> Stream.concat(Stream.of(new Less(null)), of.stream().map(Less::new));
        };
    }

    @SuppressWarnings("NullAway") // does not see that the window of a test may be null when it reads the class file
    private static Stream<Test> fewer(Test test) {
        return switch (test.operator().takes()) {
            case MANY -> Shrinking.fewer(test.values()).filter(values -> !values.isEmpty())
                    .map((List<Literal> values) -> new Test(test.operator(), values, null, test.matchCase()));
            case NOTHING, ONE, TWO, WINDOW -> Stream.empty();
        };
    }
}

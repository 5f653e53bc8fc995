package whom.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import whom.moment.Span;
import whom.moment.Unit;
import whom.moment.Window;

/// Any rule that can be built at all, unfinished and nonsensical ones included.
public final class RandomRules {
    private RandomRules() {
    }

    public static Arbitrary<Rule> rules() {
        Arbitrary<Pins> pins = Combinators.combine(keys(), keys()).as(Pins::new);
        return Combinators.combine(groups(4), Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(Pins.NONE)), Tuple.of(1, pins)))
                .as(Rule::new);
    }

    static Arbitrary<Node> nodes(int depth) {
        Arbitrary<Node> conditions = conditions().map(c -> c);
        return depth == 0
                ? conditions
                : Arbitraries.oneOf(List.of(conditions, conditions, Arbitraries.lazy(() -> groups(depth - 1)).map(g -> g)));
    }

    private static Arbitrary<Group> groups(int depth) {
        return Combinators.combine(Arbitraries.of(Joiner.values()), nodes(depth).list().ofMaxSize(4), marks()).as(Group::new);
    }

    static Arbitrary<Condition> conditions() {
        Arbitrary<Condition> attributes = Combinators.combine(names(), Arbitraries.oneOf(List.of(tests(), comparisons())), marks())
                .as(Condition.OfAttribute::new);
        Arbitrary<Condition> events = Combinators
                .combine(names(), wheres(), truths(), counts().injectNull(0.4), windows().injectNull(0.4), marks())
                .as(Condition.Did::new);
        return Arbitraries.oneOf(List.of(attributes, attributes, events, sequences(), figures(), edges(), ofPeople()));
    }

    private static Arbitrary<Condition> sequences() {
        Arbitrary<Span> spans = Combinators.combine(ints(), Arbitraries.of(Unit.values())).as(Span::new);
        Arbitrary<Step> steps = Combinators.combine(truths(), names(), wheres(), spans.injectNull(0.5)).as(Step::new);
        return Combinators.combine(names(), wheres(), steps.list().ofMinSize(1).ofMaxSize(3), windows().injectNull(0.5), marks())
                .as(Condition.Sequence::new);
    }

    private static Arbitrary<Condition> figures() {
        Arbitrary<Test> measures = Combinators
                .combine(Arbitraries.of(Operator.IS, Operator.IS_NOT, Operator.LESS_THAN, Operator.AT_MOST, Operator.MORE_THAN,
                        Operator.AT_LEAST, Operator.BETWEEN, Operator.NOT_BETWEEN), literals().list().ofMaxSize(2))
                .as((operator, values) -> new Test(operator, values, null, false));
        return Combinators.combine(Arbitraries.of(Aggregate.values()), names(), names(), measures, wheres(), windows().injectNull(0.5),
                marks()).as(Condition.Aggregated::new);
    }

    private static Arbitrary<Condition> edges() {
        return Combinators.combine(Arbitraries.of(End.values()), names(), wheres(), windows().injectNull(0.3), marks())
                .as(Condition.Edge::new);
    }

    private static Arbitrary<Condition> ofPeople() {
        Arbitrary<Condition> anniversaries = Combinators.combine(names(), annuals().injectNull(0.2), marks())
                .as(Condition.Anniversary::new);
        Arbitrary<Condition> ranks = Combinators.combine(names(), bands().injectNull(0.2), marks()).as(Condition.Ranked::new);
        Arbitrary<Condition> tags = Combinators.combine(texts(), truths(), marks()).as(Condition.Tagged::new);
        Arbitrary<Condition> consents = Combinators.combine(names(), marks()).as(Condition.Consented::new);
        Arbitrary<Condition> segments = Combinators.combine(texts(), marks()).as(Condition.InSegment::new);
        Arbitrary<Condition> shares = Combinators.combine(numbers(), numbers(), texts(), marks()).as(Condition.RandomShare::new);
        Arbitrary<Condition> pinned = Combinators.combine(keys(), marks()).as(Condition.Pinned::new);
        Arbitrary<Condition> exported = Combinators
                .combine(texts().injectNull(0.4), texts().injectNull(0.4), windows().injectNull(0.4), marks()).as(Condition.Exported::new);
        return Arbitraries.oneOf(List.of(anniversaries, ranks, tags, consents, segments, shares, pinned, exported));
    }

    private static Arbitrary<Annual> annuals() {
        Arbitrary<Unit> unit = Arbitraries.of(Unit.values());
        return Arbitraries.oneOf(List.of(Arbitraries.of(new Annual.Today(), new Annual.InMonth()),
                Combinators.combine(ints(), unit).as(Annual.InNext::new), Combinators.combine(ints(), unit).as(Annual.InLast::new)));
    }

    private static Arbitrary<Band> bands() {
        return Arbitraries.oneOf(List.of(numbers().map(Band.Top::new), numbers().map(Band.Bottom::new),
                Combinators.combine(numbers(), numbers()).as(Band.Between::new)));
    }

    /// Null for half of the rows.
    private static Arbitrary<@Nullable Where> wheres() {
        return wheres(2).injectNull(0.5);
    }

    private static Arbitrary<Where> wheres(int depth) {
        Arbitrary<Where> of = Combinators.combine(names(), tests()).as(Where.Of::new);
        if (depth == 0) {
            return of;
        }
        Arbitrary<List<Where>> more = Arbitraries.lazy(() -> wheres(depth - 1)).list().ofMinSize(2).ofMaxSize(3);
        return Arbitraries.oneOf(List.of(of, of, more.map(Where.All::new), more.map(Where.Any::new)));
    }

    private static Arbitrary<List<String>> keys() {
        return texts().list().ofMaxSize(12);
    }

    private static Arbitrary<Test> comparisons() {
        return Combinators.combine(Arbitraries.of(Operator.IS, Operator.IS_NOT, Operator.LESS_THAN, Operator.AT_MOST,
                Operator.MORE_THAN, Operator.AT_LEAST), names(), truths())
                .as((operator, name, matchCase) -> new Test(operator, List.of(new Literal.OtherAttribute(name)), null, matchCase));
    }

    private static Arbitrary<Test> tests() {
        Arbitrary<Test> any = Combinators
                .combine(Arbitraries.of(Operator.values()), literals().list().ofMaxSize(30), relative(), truths()).as(Test::new);
        return Arbitraries.frequencyOf(Tuple.of(30, any), Tuple.of(1, Arbitraries.just(Test.of(Operator.WHEN))));
    }

    private static Arbitrary<Mark> marks() {
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(Mark.NONE)),
                Tuple.of(1, Combinators.combine(texts().injectNull(0.5), truths()).as(Mark::new)));
    }

    private static Arbitrary<Literal> literals() {
        return Arbitraries
                .oneOf(List.of(texts().map(Literal.Text::new), numbers().map(Literal.Number::new), truths().map(Literal.Truth::new)));
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.oneOf(List.of(Arbitraries.bigDecimals().ofScale(6),
                Arbitraries.of("0", "1e3", "-0.7", "1E+120", "1e-120", "123456789012345678901234567890").map(BigDecimal::new)));
    }

    private static Arbitrary<Boolean> truths() {
        return Arbitraries.of(true, false);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                List.of(Arbitraries.strings().ofMaxLength(12), Arbitraries.of("", "it's", "\"", "''", "`", "--", "a\nb", "😀", " ", "FR")));
    }

    private static Arbitrary<String> names() {
        return Arbitraries.oneOf(
                List.of(texts(), Arbitraries.of("country", "größe", "last", "Did", "first name", "a.b", "day", "ſet", "null", "x1", "count",
                        "MIN", "segment")));
    }

    private static Arbitrary<Count> counts() {
        Arbitrary<Integer> n = ints();
        return Arbitraries.oneOf(List.of(n.map(Count.AtLeast::new), n.map(Count.AtMost::new), n.map(Count.Exactly::new),
                n.map(Count.FewerThan::new), n.map(Count.MoreThan::new), Combinators.combine(n, n).as(Count.Between::new)));
    }

    private static Arbitrary<Window> windows() {
        Arbitrary<LocalDate> day = Arbitraries.longs().between(-800_000, 3_000_000).map(LocalDate::ofEpochDay);
        return Arbitraries.oneOf(List.of(relative().map(w -> w), day.map(Window.On::new), day.map(Window.Before::new),
                day.map(Window.After::new), Combinators.combine(day, day).as(Window.Between::new)));
    }

    private static Arbitrary<Window.Relative> relative() {
        Arbitrary<Unit> unit = Arbitraries.of(Unit.values());
        Arbitrary<Integer> n = ints();
        return Arbitraries
                .oneOf(List.of(Combinators.combine(n, unit).as(Window.InLast::new), Combinators.combine(n, unit).as(Window.InNext::new),
                        Combinators.combine(n, unit).as(Window.MoreThanAgo::new), n.map(Window.DaysAgo::new),
                        Arbitraries.of(new Window.Today(), new Window.Yesterday())));
    }

    private static Arbitrary<Integer> ints() {
        return Arbitraries.oneOf(List.of(Arbitraries.integers(), Arbitraries.integers().between(0, 3)));
    }
}

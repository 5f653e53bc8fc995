package whom.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import whom.moment.Unit;
import whom.moment.Window;

/// Any rule that can be built at all, unfinished and nonsensical ones included.
public final class RandomRules {
    private RandomRules() {
    }

    public static Arbitrary<Rule> rules() {
        return groups(4).map(Rule::new);
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
        Arbitrary<Condition> attributes = Combinators.combine(names(), tests(), marks()).as(Condition.OfAttribute::new);
        Arbitrary<Condition> tags = Combinators.combine(texts(), truths(), marks()).as(Condition.Tagged::new);
        Arbitrary<Condition> events = Combinators.combine(names(), truths(), counts().injectNull(0.4), windows().injectNull(0.4), marks())
                .as((event, not, count, window, mark) -> new Condition.Did(event, null, not, count, window, mark));
        return Arbitraries.oneOf(List.of(attributes, attributes, tags, events));
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
                List.of(texts(), Arbitraries.of("country", "größe", "last", "Did", "first name", "a.b", "day", "ſet", "null", "x1")));
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

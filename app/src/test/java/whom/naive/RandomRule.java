package whom.naive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import whom.moment.Unit;
import whom.moment.Window;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.rule.Condition;
import whom.rule.Count;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Literal;
import whom.rule.Mark;
import whom.rule.Node;
import whom.rule.Operator;
import whom.rule.Rule;
import whom.rule.Test;

/// Rules that can be counted in a world, every construct among them.
record RandomRule(World world, Chance chance) {
    Rule rule() {
        return new Rule(group(0, 1 + chance.upTo(3)));
    }

    private Group group(int depth, int children) {
        List<Node> nodes = IntStream.range(0, children).mapToObj(i -> node(depth + 1)).toList();
        return new Group(chance.one(List.of(Joiner.ALL, Joiner.ALL, Joiner.ANY, Joiner.ANY, Joiner.NONE)), nodes,
                depth == 0 ? Mark.NONE : mark());
    }

    private Node node(int depth) {
        return depth < 4 && chance.in(25) ? group(depth, chance.in(8) ? 0 : 1 + chance.upTo(2)) : condition();
    }

    private Mark mark() {
        return new Mark(chance.in(5) ? "noted" : null, chance.in(6));
    }

    private Condition condition() {
        return switch (chance.upTo(9)) {
            case 0 -> new Condition.Tagged(Texts.retyped(chance, chance.one(Texts.TAGS)), chance.in(40), mark());
            case 1, 2, 3 ->
                new Condition.Did(renamed(chance.one(world.schema().events()).name()), null, chance.in(35), chance.in(30) ? null : count(),
                        chance.in(25) ? null : pastWindow(), mark());
            default -> {
                Attribute attribute = chance.one(world.schema().attributes());
                yield new Condition.OfAttribute(renamed(attribute.name()), test(attribute.kind()), mark());
            }
        };
    }

    private String renamed(String name) {
        StringBuilder upper = new StringBuilder();
        name.codePoints().map(Character::toUpperCase).forEach(upper::appendCodePoint);
        return chance.in(10) ? upper.toString() : name;
    }

    @SuppressWarnings("NullAway") // does not see that the window of a test may be null when it reads the class file
    private Test test(Kind kind) {
        List<Operator> fitting = new ArrayList<>(Operator.of(kind));
        if (kind == Kind.DATE || kind == Kind.INSTANT) {
            fitting.addAll(
                    List.of(Operator.IS, Operator.IS_NOT, Operator.LESS_THAN, Operator.AT_MOST, Operator.MORE_THAN, Operator.AT_LEAST));
            fitting.addAll(List.of(Operator.WHEN, Operator.WHEN, Operator.WHEN, Operator.WHEN));
        }
        Operator operator = chance.one(fitting);
        if (operator == Operator.WHEN) {
            return Test.when(kind == Kind.DATE ? daysWindow() : window());
        }
        int most = switch (operator.takes()) {
            case NOTHING, WINDOW -> 0;
            case ONE -> 1;
            case TWO -> 2;
            case MANY -> 1 + chance.upTo(3);
        };
        List<Literal> values = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            values.add(literal(kind));
        }
        if (operator.takes() == Operator.Takes.TWO) {
            values.sort(kind == Kind.NUMBER ? Comparator.comparing(RandomRule::number) : Comparator.comparing(Literal::toString));
        }
        return new Test(operator, values, null, (kind == Kind.TEXT || kind == Kind.LIST) && chance.in(25));
    }

    private static BigDecimal number(Literal literal) {
        return literal instanceof Literal.Number(BigDecimal number) ? number : BigDecimal.ZERO;
    }

    private Literal literal(Kind kind) {
        return switch (kind) {
            case TEXT -> new Literal.Text(
                    chance.in(15) ? chance.one(List.of("@", "e", ".com", "p1", "s")) : Texts.retyped(chance, chance.one(Texts.WORDS)));
            case LIST -> new Literal.Text(Texts.retyped(chance, chance.one(Texts.WORDS.subList(0, 14))));
            case NUMBER -> new Literal.Number(new BigDecimal(chance.one(World.NUMBERS)));
            case BOOLEAN -> new Literal.Truth(chance.in(50));
            case DATE, INSTANT -> new Literal.Text(world.moments().day(chance).toString());
        };
    }

    private Count count() {
        int n = chance.upTo(4);
        return switch (chance.upTo(5)) {
            case 0 -> new Count.AtLeast(n);
            case 1 -> new Count.AtMost(n);
            case 2 -> new Count.Exactly(n);
            case 3 -> new Count.FewerThan(n + 1);
            case 4 -> new Count.MoreThan(n);
            default -> new Count.Between(n, n + chance.upTo(2));
        };
    }

    private Window.Relative daysWindow() {
        return relative(chance.one(List.of(Unit.DAYS, Unit.DAYS, Unit.WEEKS, Unit.MONTHS, Unit.YEARS)), true);
    }

    private Window.Relative window() {
        return relative(chance.one(List.of(Unit.values())), true);
    }

    private Window.Relative relative(Unit unit, boolean future) {
        int n = chance.one(Moments.SPANS);
        return switch (chance.upTo(6)) {
            case 0 -> new Window.DaysAgo(n);
            case 1 -> chance.in(50) ? new Window.Today() : new Window.Yesterday();
            case 2 -> future ? new Window.InNext(n, unit) : new Window.InLast(n, unit);
            case 3, 4 -> new Window.MoreThanAgo(n, unit);
            default -> new Window.InLast(n, unit);
        };
    }

    private Window pastWindow() {
        if (chance.in(65)) {
            return relative(chance.one(List.of(Unit.values())), false);
        }
        LocalDate day = world.moments().day(chance);
        return switch (chance.upTo(3)) {
            case 0 -> new Window.On(day);
            case 1 -> new Window.Before(day);
            case 2 -> new Window.After(day);
            default -> new Window.Between(day, day.plusDays(chance.upTo(100)));
        };
    }
}

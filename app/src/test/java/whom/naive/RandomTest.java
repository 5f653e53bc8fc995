package whom.naive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import whom.profile.Kind;
import whom.rule.Literal;
import whom.rule.Operator;
import whom.rule.Test;

/// Tests of one value with values that people have, or nearly.
record RandomTest(Moments moments, Chance chance) {
    private static final List<String> PATTERNS = List.of("^F", "s{2}", "[0-9]+$", "É|é", "^.$", "(?i)us", "a|b\\\\", "\\s", "@exam", "σ");

    @SuppressWarnings("NullAway") // does not see that the window of a test may be null when it reads the class file
    Test test(Kind kind) {
        List<Operator> fitting = new ArrayList<>(Operator.of(kind));
        if (kind == Kind.DATE || kind == Kind.INSTANT) {
            fitting.addAll(
                    List.of(Operator.IS, Operator.IS_NOT, Operator.LESS_THAN, Operator.AT_MOST, Operator.MORE_THAN, Operator.AT_LEAST));
            fitting.addAll(List.of(Operator.BEFORE, Operator.AFTER, Operator.ON, Operator.WHEN, Operator.WHEN));
        }
        Operator operator = chance.one(fitting);
        boolean matchCase = (kind == Kind.TEXT || kind == Kind.LIST) && chance.in(25);
        if (operator == Operator.WHEN) {
            RandomWindow windows = new RandomWindow(moments, chance);
            return Test.when(kind == Kind.DATE ? windows.ofDays() : windows.ofInstants());
        }
        if (operator == Operator.MATCHES || operator == Operator.NOT_MATCHES) {
            return new Test(operator, List.of(new Literal.Text(chance.one(PATTERNS))), null, matchCase);
        }
        return new Test(operator, values(operator, kind), null, matchCase);
    }

    /// A comparison with a figure over events.
    @SuppressWarnings("NullAway") // as above
    Test ofFigure() {
        Operator operator = chance.one(List.of(Operator.IS, Operator.IS_NOT, Operator.LESS_THAN, Operator.AT_MOST, Operator.MORE_THAN,
                Operator.AT_LEAST, Operator.BETWEEN, Operator.NOT_BETWEEN));
        return new Test(operator, values(operator, Kind.NUMBER), null, false);
    }

    private List<Literal> values(Operator operator, Kind kind) {
        int number = switch (operator.takes()) {
            case NOTHING, WINDOW -> 0;
            case ONE -> 1;
            case TWO -> 2;
            case MANY -> 1 + chance.upTo(3);
        };
        List<Literal> values = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            values.add(literal(kind));
        }
        if (operator.takes() == Operator.Takes.TWO) {
            values.sort(kind == Kind.NUMBER ? Comparator.comparing(RandomTest::number) : Comparator.comparing(Literal::toString));
        }
        return values;
    }

    private static BigDecimal number(Literal literal) {
        return literal instanceof Literal.Number(BigDecimal number) ? number : BigDecimal.ZERO;
    }

    private Literal literal(Kind kind) {
        return switch (kind) {
            case TEXT -> new Literal.Text(switch (chance.upTo(6)) {
                case 0 -> chance.one(List.of("@", "e", ".com", "p1", "s"));
                case 1, 2, 3 -> Texts.retyped(chance, chance.one(Texts.COMMON));
                default -> Texts.retyped(chance, chance.one(Texts.WORDS));
            });
            case LIST -> new Literal.Text(Texts.retyped(chance, chance.one(Texts.COMMON)));
            case NUMBER -> new Literal.Number(new BigDecimal(chance.one(chance.in(70) ? Texts.SMALL_NUMBERS : Texts.NUMBERS)));
            case BOOLEAN -> new Literal.Truth(chance.in(50));
            case DATE, INSTANT -> new Literal.Text(moments.day(chance).toString());
        };
    }
}

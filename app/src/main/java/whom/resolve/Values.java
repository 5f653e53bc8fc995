package whom.resolve;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import whom.resolve.Range.Limit;
import whom.rule.Literal;
import whom.rule.Test;
import whom.text.BoundedPattern;
import whom.text.Folding;

/// Written values read as what the attribute holds.
final class Values {
    /// What the store keeps of a number without loss.
    private static final int MOST_DIGITS = 15;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /// Powers of ten within which a double still has all those digits.
    private static final int GREATEST_POWER = 290;

    private Values() {
    }

    /// A text to look for; nothing but white space is no choice yet.
    static String text(Literal literal, boolean matchCase) throws Unfit {
        if (!(literal instanceof Literal.Text(String text))) {
            throw Unfit.value(Problem.Reason.WRONG_TYPE, literal);
        }
        if (text.isBlank()) {
            throw Unfit.missing(Problem.Part.VALUE);
        }
        return matchCase ? text : Folding.fold(text);
    }

    static Set<String> texts(List<Literal> literals, boolean matchCase) throws Unfit {
        Set<String> texts = new LinkedHashSet<>();
        for (Literal literal : literals) {
            texts.add(text(literal, matchCase));
        }
        return texts;
    }

    /// Exact, and the same for 1.0 and 1.
    static BigDecimal number(Literal literal) throws Unfit {
        if (!(literal instanceof Literal.Number(BigDecimal written))) {
            throw wrongType(literal, literal instanceof Literal.Text(String text) && isNumber(text.strip()) ? text.strip() : null);
        }
        BigDecimal number = written.stripTrailingZeros();
        int power = number.precision() - number.scale();
        if (number.precision() > MOST_DIGITS || Math.abs(power) > GREATEST_POWER) {
            throw Unfit.value(Problem.Reason.OUT_OF_RANGE, new Literal.Text(number.toString()));
        }
        return number;
    }

    static Set<BigDecimal> numbers(List<Literal> literals) throws Unfit {
        Set<BigDecimal> numbers = new LinkedHashSet<>();
        for (Literal literal : literals) {
            numbers.add(number(literal));
        }
        return numbers;
    }

    static boolean truth(Literal literal) throws Unfit {
        if (literal instanceof Literal.Truth(boolean truth)) {
            return truth;
        }
        String folded = literal instanceof Literal.Text(String text) ? Folding.fold(text.strip()) : "";
        throw wrongType(literal, folded.equals("true") || folded.equals("false") ? folded : null);
    }

    /// Refuses too few values; a test never has too many.
    static void check(Test test) throws Unfit {
        int least = switch (test.operator().takes()) {
            case NOTHING, WINDOW -> 0;
            case ONE, MANY -> 1;
            case TWO -> 2;
        };
        if (test.values().size() < least) {
            throw Unfit.missing(Problem.Part.VALUE);
        }
    }

    /// The numbers that a comparison is true for; those of its positive when it is a negative one.
    static Range range(Test test) throws Unfit {
        BigDecimal first = number(test.values().getFirst());
        return switch (test.operator()) {
            case IS, IS_NOT -> Range.only(first);
            case LESS_THAN -> new Range(null, new Limit(first, false));
            case AT_MOST -> new Range(null, new Limit(first, true));
            case MORE_THAN -> new Range(new Limit(first, false), null);
            case AT_LEAST -> new Range(new Limit(first, true), null);
            case BETWEEN, NOT_BETWEEN -> {
                BigDecimal last = number(test.values().get(1));
                if (first.compareTo(last) > 0) {
                    throw Unfit.of(Problem.Part.VALUE, Problem.Reason.EMPTY_RANGE, first.toPlainString() + " – " + last.toPlainString());
                }
                yield new Range(new Limit(first, true), new Limit(last, true));
            }
            case IN, NOT_IN, CONTAINS, NOT_CONTAINS, STARTS_WITH, NOT_STARTS_WITH, ENDS_WITH, NOT_ENDS_WITH, MATCHES, NOT_MATCHES, BEFORE,
                    AFTER, ON, WHEN, HAS_ANY, HAS_ALL, HAS_NONE, IS_EMPTY, IS_NOT_EMPTY, IS_SET, IS_NOT_SET ->
                throw Unfit.of(Problem.Part.OPERATOR, Problem.Reason.OPERATOR_DOES_NOT_FIT, test.operator().keyword());
        };
    }

    /// A pattern that can be looked for.
    static String pattern(Literal literal, boolean matchCase) throws Unfit {
        text(literal, true);
        String pattern = ((Literal.Text) literal).text();
        try {
            new BoundedPattern(pattern, matchCase);
            return pattern;
        } catch (PatternSyntaxException wrong) {
            throw Unfit.of(Problem.Part.VALUE, Problem.Reason.BAD_PATTERN,
                    wrong.getDescription() + (wrong.getIndex() < 0 ? "" : " at letter " + (wrong.getIndex() + 1)));
        }
    }

    /// Of percent: 0 to 100, with at most so many digits as a number may have.
    static BigDecimal percent(BigDecimal percent, Problem.Part part) throws Unfit {
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0 || percent.precision() > MOST_DIGITS || percent.scale() > MOST_DIGITS) {
            throw Unfit.of(part, Problem.Reason.OUT_OF_RANGE, Literal.plain(percent).toString());
        }
        return Literal.plain(percent);
    }

    /// A calendar day as ISO 8601, `2026-01-31`, of the years 0 to 9999.
    static LocalDate day(Literal literal) throws Unfit {
        if (!(literal instanceof Literal.Text(String text))) {
            throw Unfit.value(Problem.Reason.WRONG_TYPE, literal);
        }
        if (text.isBlank()) {
            throw Unfit.missing(Problem.Part.VALUE);
        }
        try {
            LocalDate day = LocalDate.parse(text.strip());
            if (day.getYear() >= 0 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeException _) {
            throw Unfit.value(Problem.Reason.WRONG_TYPE, literal);
        }
        throw Unfit.value(Problem.Reason.OUT_OF_RANGE, literal);
    }

    /// A blank is a value that has not been typed yet, whatever the attribute holds.
    private static Unfit wrongType(Literal literal, @Nullable String suggestion) {
        return literal instanceof Literal.Text(String text) && text.isBlank()
                ? Unfit.missing(Problem.Part.VALUE)
                : Unfit.value(Problem.Reason.WRONG_TYPE, literal, suggestion);
    }

    private static boolean isNumber(String text) {
        return text.matches("-?[0-9]{1,15}(\\.[0-9]{1,15})?");
    }
}

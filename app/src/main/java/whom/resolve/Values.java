package whom.resolve;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whom.rule.Literal;
import whom.text.Folding;

/// Written values read as what the attribute holds.
final class Values {
    /// What the store keeps of a number without loss.
    private static final int MOST_DIGITS = 15;
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

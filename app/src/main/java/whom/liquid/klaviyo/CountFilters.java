package whom.liquid.klaviyo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.function.BinaryOperator;
import java.util.function.IntPredicate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.liquid.filter.Arguments;
import whom.liquid.filter.FilterEntry;
import whom.liquid.value.Numbers;
import whom.liquid.value.PastBound;

/// Filters that count. Those of Klaviyo's own give decimals, and take for 0 what is no number.
final class CountFilters {
    private static final int MOST_PLACES = 200;

    static final List<FilterEntry> ALL = List.of(Entries.of("add", 1, 1, CountFilters::add), Entries.of("abs", 0, 0, CountFilters::abs),
            limit("at_least", order -> order < 0), limit("at_most", order -> order > 0), decimals("floatadd", Numbers::plus),
            decimals("plus", Numbers::plus), decimals("floatsub", Numbers::minus), decimals("minus", Numbers::minus),
            decimals("multiply", Numbers::times), divided("divide", Numbers::dividedBy), divided("modulo", Numbers::modulo),
            divided("remainder", Numbers::modulo), rounded("ceil", 0, RoundingMode.CEILING), rounded("floor", 0, RoundingMode.FLOOR),
            rounded("round_up", 1, RoundingMode.CEILING), rounded("round_down", 1, RoundingMode.FLOOR),
            Entries.of("floatformat", 0, 1, CountFilters::floatFormat), Entries.of("percentize", 0, 1, CountFilters::percentize),
            Entries.of("sum_list", 0, 0, CountFilters::sum), compared("gt", order -> order == 1), compared("lt", order -> order == -1),
            compared("gte", order -> order == 0 || order == 1), compared("lte", order -> order == -1 || order == 0),
            Entries.of("divisibleby", 1, 1, CountFilters::divisible), Entries.of("get_digit", 1, 1, CountFilters::digit));

    private CountFilters() {
    }

    private static BigDecimal orZero(@Nullable Object value) {
        BigDecimal real = Python.real(value);
        return real == null ? BigDecimal.ZERO : real;
    }

    private static FilterEntry decimals(String name, BinaryOperator<Number> operation) {
        return Entries.of(name, 1, 1, (input, a) -> operation.apply(orZero(input), orZero(a.at(0))));
    }

    private static FilterEntry divided(String name, BinaryOperator<Number> operation) {
        return Entries.of(name, 1, 1, (input, a) -> {
            BigDecimal divisor = orZero(a.at(0));
            return divisor.signum() == 0
                    ? new Failed("'" + name + "' divides by zero")
                    : (Object) operation.apply(orZero(input), divisor);
        });
    }

    private static FilterEntry rounded(String name, int arguments, RoundingMode mode) {
        return Entries.of(name, 0, arguments, (input, a) -> {
            Integer places = a.has(0) ? Python.count(a.at(0)) : Integer.valueOf(0);
            return places == null
                    ? new Failed("'" + name + "' takes a number of places")
                    : orZero(input).setScale(Math.clamp(places, 0, MOST_PLACES), mode);
        });
    }

    private static FilterEntry limit(String name, IntPredicate passes) {
        return Entries.of(name, 1, 1, (input, a) -> {
            Number number = Python.number(input);
            Number limit = Python.number(a.at(0));
            return number != null && limit != null && passes.test(Numbers.compare(number, limit)) ? limit : input;
        });
    }

    private static FilterEntry compared(String name, IntPredicate fits) {
        return Entries.of(name, 1, 1, (input, a) -> fits.test(Python.order(input, a.at(0))));
    }

    private static @Nullable Object abs(@Nullable Object input, Arguments a) {
        Number number = Python.number(input);
        return number == null ? input : Numbers.abs(number);
    }

    /// Whole numbers, also written as texts, are added; otherwise texts and lists are put together; all else is an empty text.
    private static Object add(@Nullable Object input, Arguments a) {
        Object more = a.at(0);
        Number x = Python.whole(input);
        Number y = Python.whole(more);
        if (x != null && y != null) {
            return Numbers.plus(x, y);
        }
        if (input instanceof CharSequence left && more instanceof CharSequence right) {
            String both = left.toString() + right;
            return left instanceof SafeText && right instanceof SafeText ? new SafeText(both) : both;
        }
        return input instanceof List<?> left && more instanceof List<?> right ? joined(left, right, a) : "";
    }

    static List<@Nullable Object> joined(List<?> left, List<?> right, Arguments a) {
        if ((long) left.size() + right.size() > a.mostItems()) {
            throw PastBound.items(a.mostItems());
        }
        List<@Nullable Object> both = new ArrayList<>(left);
        both.addAll(right);
        return both;
    }

    /// [Django's](https://docs.djangoproject.com/en/4.2/ref/templates/builtins/#floatformat): negative places only where there is a fraction; `g` groups thousands.
    private static Object floatFormat(@Nullable Object input, Arguments a) {
        String asked = a.has(0) ? Printed.text(a.at(0), a.mostCharacters()) : "-1";
        int end = asked.length();
        while (end > 0 && "gu".indexOf(asked.charAt(end - 1)) >= 0) {
            end--;
        }
        String digits = asked.substring(0, end);
        Integer places = Python.count(digits);
        BigDecimal number = Python.real(input);
        if (number == null || places == null) {
            return number == null ? "" : Printed.text(input, a.mostCharacters());
        }
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        int kept = places < 0 && whole ? 0 : Math.min(Math.abs(places), MOST_PLACES);
        return new SafeText(fixed(number, kept, asked.substring(end).contains("g")));
    }

    /// A number with so many places, and perhaps commas between thousands.
    static String fixed(BigDecimal number, int places, boolean grouped) {
        BigDecimal rounded = number.setScale(places, RoundingMode.HALF_UP);
        String text = rounded.abs().toPlainString();
        if (grouped) {
            int point = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
            StringBuilder out = new StringBuilder(text);
            for (int at = point - 3; at > 0; at -= 3) {
                out.insert(at, ',');
            }
            text = out.toString();
        }
        return rounded.signum() < 0 ? "-" + text : text;
    }

    /// What Klaviyo prints with the sign of the account's money; a text that is no number stays as it is.
    static Object money(@Nullable Object input, Arguments a) {
        BigDecimal amount = Python.real(input);
        return amount == null || input instanceof Boolean
                ? Printed.text(input, a.mostCharacters())
                : (amount.signum() < 0 ? "-$" : "$") + fixed(amount.abs(), 2, true);
    }

    private static String percentize(@Nullable Object input, Arguments a) {
        Integer places = a.has(0) ? Python.count(a.at(0)) : Integer.valueOf(0);
        return fixed(orZero(input).movePointRight(2), places == null ? 0 : Math.clamp(places, 0, MOST_PLACES), false) + "%";
    }

    private static Number sum(@Nullable Object input, Arguments a) {
        Number sum = BigDecimal.ZERO;
        if (input instanceof List<?> list) {
            for (Object item : list) {
                sum = Numbers.plus(sum, orZero(item));
            }
        }
        return sum;
    }

    private static Object divisible(@Nullable Object input, Arguments a) {
        Number number = Python.whole(input);
        Number divisor = Python.whole(a.at(0));
        if (number == null || divisor == null || Numbers.big(divisor).signum() == 0) {
            return new Failed("'divisibleby' takes whole numbers, and none of them zero");
        }
        return Numbers.big(Numbers.modulo(number, divisor)).signum() == 0;
    }

    /// The digit at a place, counted from the right; what is no number stays as it is.
    private static @Nullable Object digit(@Nullable Object input, Arguments a) {
        Number number = Python.whole(input);
        Integer place = Python.count(a.at(0));
        if (number == null || place == null || place < 1) {
            return input;
        }
        String digits = Printed.text(number, a.mostCharacters());
        char digit = place > digits.length() ? '0' : digits.charAt(digits.length() - place);
        return digit == '-' ? 0L : (long) (digit - '0');
    }
}

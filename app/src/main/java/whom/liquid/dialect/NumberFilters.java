package whom.liquid.dialect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import whom.liquid.filter.Arguments;
import whom.liquid.filter.FilterEntry;
import whom.liquid.value.Mishap;
import whom.liquid.value.Numbers;

/// How numbers are laid out.
final class NumberFilters {
    /// Braze's: a comma after each three digits of the whole part.
    static final FilterEntry NUMBER_WITH_DELIMITER = new FilterEntry("number_with_delimiter", 0, 0, (input, a) -> {
        String text = a.text(input);
        int digits = text.startsWith("-") ? 1 : 0;
        int end = digits;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end == digits ? text : text.substring(0, digits) + grouped(text.substring(digits, end), ",") + text.substring(end);
    });
    /// Braze's: two decimals, without sign or groups; it never moves the point, as Shopify's does.
    static final FilterEntry PLAIN_MONEY = new FilterEntry("money", 0, 0, NumberFilters::plainMoney);

    private NumberFilters() {
    }

    private static @Nullable Object plainMoney(@Nullable Object input, Arguments a) {
        if (input == null || "".equals(input)) {
            return input;
        }
        if (input instanceof String text && text.indexOf(',') >= 0) {
            throw new Mishap("money needs a plain number",
                    "the filter 'money' needs a number without commas; take them out first with | remove: ','");
        }
        return fixed(Numbers.big(Numbers.of(input)), 2);
    }

    /// So many decimals, rounded half away from zero.
    static String fixed(BigDecimal number, int decimals) {
        return number.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    /// Digits with something after each three of them, from the right.
    static String grouped(String digits, String between) {
        StringBuilder out = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            out.insert(at, between);
        }
        return out.toString();
    }
}

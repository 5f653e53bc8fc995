package whom.liquid.dialect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whom.liquid.filter.Arguments;
import whom.liquid.filter.FilterEntry;
import whom.liquid.value.Numbers;

/// Shopify's filters for money: a price in hundredths, in the format of the shop.
///
/// The format is handed over under [#FORMAT]; https://help.shopify.com/manual/payments/currency-formatting has its placeholders.
final class ShopMoney {
    /// The hidden argument; no template can write its name.
    static final String FORMAT = "shop format";

    private static final String USUAL = "${{amount}}";
    private static final String USUAL_WITH_CURRENCY = "${{amount}} USD";

    static final List<FilterEntry> ALL = List.of(
            money("money", USUAL, (format, cents) -> Layout.fill(format, cents, false)),
            money("money_with_currency", USUAL_WITH_CURRENCY, (format, cents) -> Layout.fill(format, cents, false)),
            money("money_without_currency", USUAL, Layout::amount),
            money("money_without_trailing_zeros", USUAL, (format, cents) -> Layout.fill(format, cents, true)));

    private ShopMoney() {
    }

    /// What a price becomes.
    @FunctionalInterface
    private interface Laid {
        String out(String format, BigDecimal hundredths);
    }

    private static FilterEntry money(String name, String usual, Laid laid) {
        return new FilterEntry(name, 0, 1, (input, a) -> input == null || "".equals(input)
                ? ""
                : laid.out(format(a, usual), Numbers.big(Numbers.of(input))));
    }

    private static String format(Arguments a, String usual) {
        return a.keyword(FORMAT) instanceof String format && Layout.PLACEHOLDER.matcher(format).find() ? format : usual;
    }

    /// How an amount is laid out.
    private static final class Layout {
        static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(amount\\w*)\\s*}}");

        private Layout() {
        }

        /// @param bare whether an amount without a fraction loses its zeros
        static String fill(String format, BigDecimal hundredths, boolean bare) {
            return PLACEHOLDER.matcher(format).replaceAll(found -> Matcher.quoteReplacement(laid(found.group(1), hundredths, bare)));
        }

        static String amount(String format, BigDecimal hundredths) {
            Matcher found = PLACEHOLDER.matcher(format);
            return laid(found.find() ? found.group(1) : "amount", hundredths, false);
        }

        private static String laid(String placeholder, BigDecimal hundredths, boolean bare) {
            return switch (placeholder) {
                case "amount_no_decimals" -> laid(hundredths, ",", "");
                case "amount_with_comma_separator" -> laid(hundredths, ".", bare && isWhole(hundredths) ? "" : ",");
                case "amount_no_decimals_with_comma_separator" -> laid(hundredths, ".", "");
                case "amount_with_apostrophe_separator" -> laid(hundredths, "'", bare && isWhole(hundredths) ? "" : ".");
                case "amount_with_space_separator" -> laid(hundredths, " ", bare && isWhole(hundredths) ? "" : ",");
                case "amount_no_decimals_with_space_separator" -> laid(hundredths, " ", "");
                case "amount_with_period_and_space_separator" -> laid(hundredths, " ", bare && isWhole(hundredths) ? "" : ".");
                default -> laid(hundredths, ",", bare && isWhole(hundredths) ? "" : ".");
            };
        }

        private static boolean isWhole(BigDecimal hundredths) {
            return hundredths.setScale(0, RoundingMode.HALF_UP).remainder(BigDecimal.valueOf(100)).signum() == 0;
        }

        /// @param point empty for no decimals
        private static String laid(BigDecimal hundredths, String between, String point) {
            String fixed = NumberFilters.fixed(hundredths.abs().movePointLeft(2), point.isEmpty() ? 0 : 2);
            int end = fixed.indexOf('.') < 0 ? fixed.length() : fixed.indexOf('.');
            String digits = NumberFilters.grouped(fixed.substring(0, end), between)
                    + (end < fixed.length() ? point + fixed.substring(end + 1) : "");
            return hundredths.signum() < 0 ? "-" + digits : digits;
        }
    }
}

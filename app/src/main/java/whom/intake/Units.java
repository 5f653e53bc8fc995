package whom.intake;

import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;

/// What may stand beside a number.
final class Units {
    private static final Set<String> MEASURES = Set.of("%", "‰", "°", "°C", "°F", "mg", "g", "kg", "t", "lb", "lbs", "oz", "mm", "cm", "m",
            "km", "mi", "ft", "m²", "ha", "ml", "cl", "l", "L", "s", "sec", "min", "h", "hrs", "days", "Tage", "Stk", "Stk.", "pcs", "kWh",
            "MB", "GB", "pts");
    private static final Set<String> MONIES = Set.of("Fr.", "Fr", "kr", "kr.", "Kč", "zł", "lei", "Ft", "R$", "US$", "A$", "C$", "HK$",
            "Rs", "Rs.");
    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private Units() {
    }

    /// Whether it may stand behind a number: the sign or code of a currency, or a measure.
    static boolean isBehind(String text) {
        String bare = text.strip();
        return MEASURES.contains(bare) || isMoney(bare) || CODES.contains(bare);
    }

    /// Whether it may stand before a number; a code needs a space then, for `CAD12` is somebody's product.
    static boolean isBefore(String text) {
        String bare = text.strip();
        return isMoney(bare) || (CODES.contains(bare) && text.length() > bare.length());
    }

    private static boolean isMoney(String text) {
        return MONIES.contains(text) || (text.length() == 1 && Character.getType(text.charAt(0)) == Character.CURRENCY_SYMBOL);
    }
}

package whom.audience.quality;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Between what numbers the usual ones lie, both included; rounded outwards to what a rule can be read with.
///
/// @param outside people whose number lies beyond
public record Fences(BigDecimal low, BigDecimal high, Affected outside) {
    private static final int SCALE = 4;
    /// A rule takes no more.
    private static final int DIGITS = 15;

    static Fences of(String attribute, double low, double high, double[] sorted) {
        BigDecimal from = rounded(low, RoundingMode.FLOOR);
        BigDecimal to = rounded(high, RoundingMode.CEILING);
        long outside = 0;
        for (double number : sorted) {
            BigDecimal exact = BigDecimal.valueOf(number);
            outside += exact.compareTo(from) < 0 || exact.compareTo(to) > 0 ? 1 : 0;
        }
        return new Fences(from, to, Affected.by(outside, Selecting.outside(attribute, from, to)));
    }

    private static BigDecimal rounded(double number, RoundingMode mode) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(SCALE, mode).round(new MathContext(DIGITS, mode)).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}

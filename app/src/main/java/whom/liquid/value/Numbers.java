package whom.liquid.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// Whole numbers (`Long`, beyond it `BigInteger`) and decimals (`BigDecimal`, as exact as Ruby's floats print).
public final class Numbers {
    /// Digits of a whole number, far more than anybody prices anything at.
    static final int MOST_DIGITS = 1_000;
    private static final int EXACT_DIGITS = 15;
    private static final MathContext DIVISION = new MathContext(34);

    private Numbers() {
    }

    /// Any value as a number: text as far as it reads as one, everything else is 0.
    public static Number of(@Nullable Object value) {
        return switch (value) {
            case null -> 0L;
            case Long whole -> whole;
            case BigDecimal decimal -> decimal;
            case String text -> parse(text);
            case BigInteger whole -> whole;
            case Integer whole -> whole.longValue();
            case Double decimal -> Double.isFinite(decimal) ? BigDecimal.valueOf(decimal) : (Number) 0L;
            default -> 0L;
        };
    }

    /// Whether it is a number without a fraction part.
    public static boolean isWhole(@Nullable Object value) {
        return value instanceof Long || value instanceof BigInteger || value instanceof Integer;
    }

    private static Number parse(String text) {
        String stripped = Whitespace.strip(text);
        return isDecimal(stripped) ? decimal(stripped) : whole(text);
    }

    private static BigDecimal decimal(String digits) {
        if (digits.length() > MOST_DIGITS) {
            throw tooLarge();
        }
        return new BigDecimal(digits);
    }

    /// `-?\d+\.\d+`
    private static boolean isDecimal(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        int point = digits(text, at);
        return point > at && point < text.length() - 1 && text.charAt(point) == '.' && digits(text, point + 1) == text.length();
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /// The whole number that a text begins with, or 0.
    public static Number whole(String text) {
        int start = 0;
        while (start < text.length() && Whitespace.is(text.charAt(start))) {
            start++;
        }
        int first = start < text.length() && (text.charAt(start) == '-' || text.charAt(start) == '+') ? start + 1 : start;
        int end = digits(text, first);
        if (end == first) {
            return 0L;
        }
        if (end - first > MOST_DIGITS) {
            throw tooLarge();
        }
        String digits = text.substring(text.charAt(start) == '+' ? first : start, end);
        return end - first <= 18 ? (Number) Long.valueOf(digits) : shrink(new BigInteger(digits));
    }

    /// The whole number that a value must be, as a length or a position.
    public static long integer(@Nullable Object value) {
        if (value instanceof Long whole) {
            return whole;
        }
        String text = value instanceof String || value instanceof Number ? Whitespace.strip(Text.of(value, Integer.MAX_VALUE)) : "";
        int first = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        if (digits(text, first) != text.length() || first == text.length()) {
            throw new Mishap("invalid integer",
                    "a whole number is needed here" + (text.isEmpty() || text.length() > MOST_DIGITS ? "" : ", not '" + text + "'"));
        }
        return whole(text) instanceof Long whole ? whole : (text.startsWith("-") ? Long.MIN_VALUE : Long.MAX_VALUE);
    }

    /// The number without its fraction, cut off at the ends of `long`.
    public static long truncate(Number number) {
        return switch (number) {
            case Long whole -> whole;
            case BigInteger big -> big.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
            default -> {
                BigDecimal decimal = big(number);
                if (decimal.precision() - decimal.scale() > 18) {
                    yield decimal.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
                }
                yield decimal.longValue();
            }
        };
    }

    public static Number plus(Number a, Number b) {
        if (a instanceof Long x && b instanceof Long y) {
            long sum = x + y;
            return ((x ^ sum) & (y ^ sum)) < 0 ? (Number) BigInteger.valueOf(x).add(BigInteger.valueOf(y)) : (Number) sum;
        }
        return isWhole(a) && isWhole(b) ? shrink(whole(a).add(whole(b))) : settle(big(a).add(big(b)));
    }

    public static Number minus(Number a, Number b) {
        if (a instanceof Long x && b instanceof Long y) {
            long difference = x - y;
            return ((x ^ y) & (x ^ difference)) < 0
                    ? (Number) BigInteger.valueOf(x).subtract(BigInteger.valueOf(y))
                    : (Number) difference;
        }
        return isWhole(a) && isWhole(b) ? shrink(whole(a).subtract(whole(b))) : settle(big(a).subtract(big(b)));
    }

    public static Number times(Number a, Number b) {
        if (a instanceof Long x && b instanceof Long y) {
            long high = Math.multiplyHigh(x, y);
            long low = x * y;
            return high == low >> 63 ? (Number) low : (Number) BigInteger.valueOf(x).multiply(BigInteger.valueOf(y));
        }
        return isWhole(a) && isWhole(b) ? shrink(whole(a).multiply(whole(b))) : settle(big(a).multiply(big(b)));
    }

    /// Whole numbers divide to the whole number below.
    public static Number dividedBy(Number a, Number b) {
        refuseZero(b);
        if (a instanceof Long x && b instanceof Long y && y != -1) {
            return Math.floorDiv(x, y);
        }
        if (isWhole(a) && isWhole(b)) {
            BigInteger[] parts = whole(a).divideAndRemainder(whole(b));
            boolean below = parts[1].signum() != 0 && parts[1].signum() != whole(b).signum();
            return shrink(below ? parts[0].subtract(BigInteger.ONE) : parts[0]);
        }
        return settle(big(a).divide(big(b), DIVISION));
    }

    /// What is left over, with the sign of the divisor.
    public static Number modulo(Number a, Number b) {
        refuseZero(b);
        if (a instanceof Long x && b instanceof Long y) {
            return Math.floorMod(x, y);
        }
        if (isWhole(a) && isWhole(b)) {
            BigInteger rest = whole(a).remainder(whole(b));
            return shrink(rest.signum() != 0 && rest.signum() != whole(b).signum() ? rest.add(whole(b)) : rest);
        }
        BigDecimal rest = big(a).remainder(big(b));
        return settle(rest.signum() != 0 && rest.signum() != big(b).signum() ? rest.add(big(b)) : rest);
    }

    private static void refuseZero(Number divisor) {
        if (big(divisor).signum() == 0) {
            throw new Mishap("divided by 0", "a number is divided by zero");
        }
    }

    public static Number abs(Number number) {
        return big(number).signum() >= 0 ? number : minus(0L, number);
    }

    /// To a whole number.
    public static Number round(Number number, RoundingMode mode) {
        return isWhole(number) ? number : shrink(big(number).setScale(0, mode).toBigInteger());
    }

    /// To so many places after the point; before it where that is negative.
    public static Number round(Number number, int places) {
        if (isWhole(number) && places >= 0) {
            return number;
        }
        BigDecimal rounded = big(number).setScale(places, RoundingMode.HALF_UP);
        return places > 0 ? settle(rounded) : shrink(rounded.toBigInteger());
    }

    public static int compare(Number a, Number b) {
        return a instanceof Long x && b instanceof Long y ? Long.compare(x, y) : big(a).compareTo(big(b));
    }

    /// The number as a decimal.
    public static BigDecimal big(Number number) {
        return switch (number) {
            case BigDecimal decimal -> decimal;
            case BigInteger whole -> new BigDecimal(whole);
            case Double decimal -> Double.isFinite(decimal) ? BigDecimal.valueOf(decimal) : BigDecimal.ZERO;
            default -> BigDecimal.valueOf(number.longValue());
        };
    }

    private static BigInteger whole(Number number) {
        return number instanceof BigInteger big ? big : BigInteger.valueOf(number.longValue());
    }

    private static Number shrink(BigInteger number) {
        if (number.bitLength() < 64) {
            return number.longValue();
        }
        if (number.bitLength() > MOST_DIGITS * 4) {
            throw tooLarge();
        }
        return number;
    }

    /// As many digits as a float keeps.
    static BigDecimal settle(BigDecimal number) {
        if (number.precision() <= EXACT_DIGITS) {
            return number;
        }
        double close = number.doubleValue();
        if (!Double.isFinite(close)) {
            throw tooLarge();
        }
        return BigDecimal.valueOf(close);
    }

    private static PastBound tooLarge() {
        return new PastBound("a number becomes too large: more than " + MOST_DIGITS + " digits");
    }
}

package whom.intake;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import whom.profile.Value;

/// Cells that hold a number: an exact decimal of at most 15 digits with a point.
final class Numbers {
    private static final int DIGITS = 15;
    private static final int LARGEST_EXPONENT = 300;
    private static final Pattern DECIMAL = Pattern.compile("[-+]?([0-9]{1,400}(\\.[0-9]{0,400})?|\\.[0-9]{1,400})([eE][-+]?[0-9]{1,3})?");
    /// As a machine writes a number; `007`, `+49` and `1e5` are numbers to a program and text to everybody else.
    private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9][0-9]{0,400})(\\.[0-9]{1,400})?");

    private Numbers() {
    }

    static Cell read(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            return new Cell.Wrong("\"" + text + "\" is not a number (written like 1234.5)");
        }
        BigDecimal number = new BigDecimal(text).stripTrailingZeros();
        if (number.precision() > DIGITS) {
            return new Cell.Wrong("\"" + text + "\" has more than " + DIGITS + " digits; a number that long is kept exactly only as text");
        }
        if (Math.abs(number.precision() - number.scale()) > LARGEST_EXPONENT) {
            return new Cell.Wrong("\"" + text + "\" is too large or too small a number");
        }
        return Cell.of(new Value.Number(number.scale() < 0 ? number.setScale(0) : number));
    }

    /// Whether a column whose values all look like this one may be taken for numbers without being told so.
    static boolean looksLike(String text) {
        return PLAIN.matcher(text).matches() && read(text) instanceof Cell.Present;
    }
}

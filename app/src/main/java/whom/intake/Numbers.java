package whom.intake;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import whom.clean.Fix;
import whom.profile.Value;

/// Cells that hold a number: an exact decimal of at most 15 digits.
///
/// @param decimal `.` or `,`, with signs between the thousands if they fit; null for a point and no such signs
/// @param unit    what may stand beside it, or null
record Numbers(@Nullable Character decimal, @Nullable String unit) {
    /// As a machine writes them.
    static final Numbers PLAIN = new Numbers(null, null);

    private static final int DIGITS = 15;
    private static final int LARGEST_EXPONENT = 300;
    private static final Pattern DECIMAL = Pattern.compile("[-+]?([0-9]{1,400}(\\.[0-9]{0,400})?|\\.[0-9]{1,400})([eE][-+]?[0-9]{1,3})?");

    Cell read(String text) {
        if (decimal == null || decimal == '.') {
            BigDecimal small = small(text);
            if (small != null) {
                return Cell.of(new Value.Number(small));
            }
            if (DECIMAL.matcher(text).matches()) {
                return exact(text, new BigDecimal(text), false);
            }
        }
        NumberText number = new NumberText();
        if (decimal != null && number.take(text) && number.fits(decimal) && isUnit(number.unit())) {
            return exact(text, number.value(decimal), !isBare(text));
        }
        return new Cell.Wrong(
                "\"" + text + "\" is not a number (written like " + (decimal != null && decimal == ',' ? "1234,5" : "1234.5") + ")");
    }

    private boolean isUnit(String found) {
        return found.isEmpty() || (unit != null && found.equalsIgnoreCase(unit));
    }

    private static Cell exact(String text, BigDecimal written, boolean changed) {
        BigDecimal number = written.stripTrailingZeros();
        if (number.precision() > DIGITS) {
            return new Cell.Wrong("\"" + text + "\" has more than " + DIGITS + " digits; a number that long is kept exactly only as text");
        }
        if (Math.abs(number.precision() - number.scale()) > LARGEST_EXPONENT) {
            return new Cell.Wrong("\"" + text + "\" is too large or too small a number");
        }
        Value value = new Value.Number(number.scale() < 0 ? number.setScale(0) : number);
        return changed ? Cell.of(value, Fix.NUMBER) : Cell.of(value);
    }

    private static boolean isBare(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '-') {
                return false;
            }
        }
        return true;
    }

    /// What nearly every number looks like, read without the detour over a text; null for any other.
    private static @Nullable BigDecimal small(String text) {
        int length = text.length();
        int from = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        if (length - from > DIGITS + 1 || length == from) {
            return null;
        }
        long number = 0;
        int point = -1;
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                number = number * 10 + c - '0';
            } else if (c == '.' && point < 0 && i > from && i + 1 < length) {
                point = i;
            } else {
                return null;
            }
        }
        if (point < 0 && length - from > DIGITS) {
            return null;
        }
        BigDecimal whole = BigDecimal.valueOf(from == 1 ? -number : number, point < 0 ? 0 : length - 1 - point);
        return point < 0 ? whole : integral(whole.stripTrailingZeros());
    }

    private static BigDecimal integral(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /// Whether a text is a number as a machine writes it; `007`, `+49` and `1e5` are numbers to a program and text to everybody else.
    static boolean isPlain(String text) {
        int length = text.length();
        int from = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        int point = -1;
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0) {
                point = i;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        int whole = (point < 0 ? length : point) - from;
        boolean digits = whole > 0 && (whole == 1 || text.charAt(from) != '0') && point != length - 1;
        return digits && (length - from <= DIGITS + (point < 0 ? 0 : 1) || PLAIN.read(text) instanceof Cell.Present);
    }
}

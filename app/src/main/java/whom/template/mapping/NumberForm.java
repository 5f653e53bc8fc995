package whom.template.mapping;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a number is written: `0`, `0.00`, `#,##0.00`, `#.##0,0#`. A `0` is a digit that always stands, a `#` after the point one that stands where it says something.
///
/// @param groups between thousands, or empty
/// @param point  before the fraction, or empty
/// @param least  digits of the fraction
/// @param most   digits of the fraction
record NumberForm(String groups, String point, int least, int most) {
    private static final Pattern FORM = Pattern.compile("(?:#([.,' \u00a0\u202f])##)?0(?:([.,])(0*)(#*))?");
    private static final int MOST_DIGITS = 15;

    static Optional<NumberForm> of(String format) {
        Matcher form = FORM.matcher(format);
        if (!form.matches()) {
            return Optional.empty();
        }
        String groups = form.group(1) == null ? "" : form.group(1);
        String point = form.group(2) == null ? "" : form.group(2);
        int least = point.isEmpty() ? 0 : form.group(3).length();
        int most = point.isEmpty() ? 0 : least + form.group(4).length();
        boolean sound = !groups.equals(point) || groups.isEmpty();
        return sound && most <= MOST_DIGITS && (point.isEmpty() || most > 0)
                ? Optional.of(new NumberForm(groups, point, least, most))
                : Optional.empty();
    }

    /// The number, rounded half up as money is.
    String written(BigDecimal number) {
        BigDecimal rounded = number.setScale(most, RoundingMode.HALF_UP);
        String[] parts = rounded.abs().toPlainString().split("\\.", 2);
        StringBuilder whole = new StringBuilder(parts[0]);
        if (!groups.isEmpty()) {
            for (int at = whole.length() - 3; at > 0; at -= 3) {
                whole.insert(at, groups);
            }
        }
        String fraction = parts.length == 1 ? "" : parts[1];
        while (fraction.length() > least && fraction.endsWith("0")) {
            fraction = fraction.substring(0, fraction.length() - 1);
        }
        return (rounded.signum() < 0 ? "-" : "") + whole + (fraction.isEmpty() ? "" : point + fraction);
    }
}

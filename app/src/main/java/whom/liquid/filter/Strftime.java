package whom.liquid.filter;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Locale;
import whom.liquid.value.PastBound;

/// A date in the format of Ruby's `strftime`, with its flags (`%-d`, `%^b`, `%_H`, `%05d`); what it does not know stays as it is.
final class Strftime {
    private static final int WIDEST = 1_024;

    private final ZonedDateTime date;
    private final int most;
    private final StringBuilder out = new StringBuilder();

    /// @param most characters it may print
    Strftime(ZonedDateTime date, int most) {
        this.date = date;
        this.most = most;
    }

    String format(String format) {
        int at = 0;
        while (at < format.length()) {
            int percent = format.indexOf('%', at);
            if (percent < 0 || percent == format.length() - 1) {
                break;
            }
            out.append(format, at, percent);
            at = directive(format, percent);
            if (out.length() > most) {
                throw PastBound.characters(most);
            }
        }
        return out.append(format, at, format.length()).toString();
    }

    /// How a piece is padded and cased.
    private record Shape(char padding, boolean upper, boolean swap, int width, int colons) {}

    private int directive(String format, int percent) {
        int at = percent + 1;
        char padding = 0;
        boolean upper = false;
        boolean swap = false;
        for (; at < format.length() && "-0_^#".indexOf(format.charAt(at)) >= 0; at++) {
            switch (format.charAt(at)) {
                case '^' -> upper = true;
                case '#' -> swap = true;
                default -> padding = format.charAt(at);
            }
        }
        int width = 0;
        for (; at < format.length() && format.charAt(at) >= '0' && format.charAt(at) <= '9'; at++) {
            width = Math.min(WIDEST, width * 10 + format.charAt(at) - '0');
        }
        int colons = 0;
        for (; at < format.length() && format.charAt(at) == ':'; at++) {
            colons++;
        }
        if (at < format.length() && print(format.charAt(at), new Shape(padding, upper, swap, width, colons))) {
            return at + 1;
        }
        out.append('%');
        return percent + 1;
    }

    private boolean print(char directive, Shape shape) {
        if (shape.colons() > 0 && directive != 'z') {
            return false;
        }
        switch (directive) {
            case 'Y' -> number(shape, date.getYear(), date.getYear() < 0 ? 5 : 4, '0');
            case 'C' -> number(shape, Math.floorDiv(date.getYear(), 100), 2, '0');
            case 'y' -> number(shape, Math.floorMod(date.getYear(), 100), 2, '0');
            case 'm' -> number(shape, date.getMonthValue(), 2, '0');
            case 'd' -> number(shape, date.getDayOfMonth(), 2, '0');
            case 'e' -> number(shape, date.getDayOfMonth(), 2, ' ');
            case 'j' -> number(shape, date.getDayOfYear(), 3, '0');
            case 'H' -> number(shape, date.getHour(), 2, '0');
            case 'k' -> number(shape, date.getHour(), 2, ' ');
            case 'I' -> number(shape, hour12(), 2, '0');
            case 'l' -> number(shape, hour12(), 2, ' ');
            case 'M' -> number(shape, date.getMinute(), 2, '0');
            case 'S' -> number(shape, date.getSecond(), 2, '0');
            case 'L' -> fraction(shape, 3);
            case 'N' -> fraction(shape, 9);
            case 's' -> number(shape, date.toEpochSecond(), 1, '0');
            case 'u' -> number(shape, date.getDayOfWeek().getValue(), 1, '0');
            case 'w' -> number(shape, date.getDayOfWeek().getValue() % 7, 1, '0');
            case 'G' -> number(shape, date.get(IsoFields.WEEK_BASED_YEAR), 4, '0');
            case 'g' -> number(shape, Math.floorMod(date.get(IsoFields.WEEK_BASED_YEAR), 100), 2, '0');
            case 'V' -> number(shape, date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2, '0');
            case 'U' -> number(shape, week(DayOfWeek.SUNDAY), 2, '0');
            case 'W' -> number(shape, week(DayOfWeek.MONDAY), 2, '0');
            case 'A' -> word(shape, date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH), true);
            case 'a' -> word(shape, date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH), true);
            case 'B' -> word(shape, date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH), true);
            case 'b', 'h' -> word(shape, date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH).substring(0, 3), true);
            case 'p' -> word(shape, date.getHour() < 12 ? "AM" : "PM", false);
            case 'P' -> word(shape, date.getHour() < 12 ? "am" : "pm", true);
            case 'z' -> word(shape, zone(shape.colons()), true);
            case 'Z' -> word(shape, DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH).format(date).replace("Z", "UTC"), false);
            case 'n' -> word(shape, "\n", true);
            case 't' -> word(shape, "\t", true);
            case '%' -> word(shape, "%", true);
            case 'c' -> word(shape, nested("%a %b %e %H:%M:%S %Y"), true);
            case 'D', 'x' -> word(shape, nested("%m/%d/%y"), true);
            case 'F' -> word(shape, nested("%Y-%m-%d"), true);
            case 'T', 'X' -> word(shape, nested("%H:%M:%S"), true);
            case 'R' -> word(shape, nested("%H:%M"), true);
            case 'r' -> word(shape, nested("%I:%M:%S %p"), true);
            case 'v' -> word(shape, nested("%e-%^b-%Y"), true);
            case '+' -> word(shape, nested("%a %b %e %H:%M:%S %Z %Y"), true);
            default -> {
                return false;
            }
        }
        return true;
    }

    private String nested(String format) {
        return new Strftime(date, most).format(format);
    }

    private int hour12() {
        int hour = date.get(ChronoField.HOUR_OF_AMPM);
        return hour == 0 ? 12 : hour;
    }

    /// Whole weeks of the year that have begun on such a day.
    private int week(DayOfWeek first) {
        int sinceFirst = Math.floorMod(date.getDayOfWeek().getValue() - first.getValue(), 7);
        return (date.getDayOfYear() + 6 - sinceFirst) / 7;
    }

    private String zone(int colons) {
        int seconds = date.getOffset().getTotalSeconds();
        int all = Math.abs(seconds);
        String minutes = String.format(Locale.ROOT, colons > 0 ? "%02d:%02d" : "%02d%02d", all / 3600, all / 60 % 60);
        return (seconds < 0 ? "-" : "+") + minutes + (colons > 1 ? String.format(Locale.ROOT, ":%02d", all % 60) : "");
    }

    private void number(Shape shape, long number, int width, char padding) {
        String digits = Long.toString(Math.abs(number));
        char with = shape.padding() == '_' ? ' ' : shape.padding() == '0' ? '0' : padding;
        int wide = shape.padding() == '-' ? 0 : Math.max(shape.width(), shape.width() == 0 ? width : 0);
        String sign = number < 0 ? "-" : "";
        String pad = String.valueOf(with).repeat(Math.max(0, wide - digits.length() - sign.length()));
        out.append(with == '0' ? sign + pad : pad + sign).append(digits);
    }

    private void fraction(Shape shape, int places) {
        int width = shape.width() == 0 ? places : shape.width();
        String nanos = String.format(Locale.ROOT, "%09d", date.get(ChronoField.NANO_OF_SECOND));
        out.append(nanos, 0, Math.min(9, width)).append("0".repeat(Math.max(0, width - 9)));
    }

    /// @param toUpper what swapping its case does
    private void word(Shape shape, String word, boolean toUpper) {
        String cased = shape.upper() || (shape.swap() && toUpper)
                ? word.toUpperCase(Locale.ROOT)
                : shape.swap() ? word.toLowerCase(Locale.ROOT) : word;
        String pad = shape.padding() == '0' ? "0" : " ";
        out.append(shape.padding() == '-' ? "" : pad.repeat(Math.max(0, shape.width() - cased.length()))).append(cased);
    }
}

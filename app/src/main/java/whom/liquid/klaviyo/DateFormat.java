package whom.liquid.klaviyo;

import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import whom.liquid.value.PastBound;

/// A moment in the letters of Django's filter [`date`](https://docs.djangoproject.com/en/4.2/ref/templates/builtins/#date).
final class DateFormat {
    /// How Django writes a moment where nothing is asked for.
    static final String MOMENT = "N j, Y, P";
    static final String DAY = "N j, Y";
    static final String TIME = "P";
    /// Months of four letters, and the others as newspapers shorten them.
    private static final List<String> MONTHS = List.of("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.",
            "Nov.", "Dec.");

    private final ZonedDateTime date;
    private final int most;

    /// @param most characters it may print
    DateFormat(ZonedDateTime date, int most) {
        this.date = date;
        this.most = most;
    }

    /// A letter behind `\` stands for itself, as does whatever is no letter of the format.
    String format(String format) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == '\\' && i + 1 < format.length()) {
                out.append(format.charAt(++i));
            } else {
                out.append(letter(c));
            }
            if (out.length() > most) {
                throw PastBound.characters(most);
            }
        }
        return out.toString();
    }

    private String letter(char c) {
        return switch (c) {
            case 'a' -> date.getHour() < 12 ? "a.m." : "p.m.";
            case 'A' -> date.getHour() < 12 ? "AM" : "PM";
            case 'b' -> shortMonth().toLowerCase(Locale.ROOT);
            case 'c' -> DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT).format(date);
            case 'd' -> two(date.getDayOfMonth());
            case 'D' -> date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH).substring(0, 3);
            case 'e', 'T' -> DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH).format(date).replace("Z", "UTC");
            case 'E', 'F' -> date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            case 'f' -> hour12() + (date.getMinute() == 0 ? "" : ":" + two(date.getMinute()));
            case 'g' -> Integer.toString(hour12());
            case 'G' -> Integer.toString(date.getHour());
            case 'h' -> two(hour12());
            case 'H' -> two(date.getHour());
            case 'i' -> two(date.getMinute());
            case 'I' -> date.getZone().getRules().isDaylightSavings(date.toInstant()) ? "1" : "0";
            case 'j' -> Integer.toString(date.getDayOfMonth());
            case 'l' -> date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            case 'L' -> date.toLocalDate().isLeapYear() ? "True" : "False";
            case 'm' -> two(date.getMonthValue());
            case 'M' -> shortMonth();
            case 'n' -> Integer.toString(date.getMonthValue());
            case 'N' -> MONTHS.get(date.getMonthValue() - 1);
            case 'o' -> Integer.toString(date.get(IsoFields.WEEK_BASED_YEAR));
            case 'O' -> DateTimeFormatter.ofPattern("xx", Locale.ROOT).format(date);
            case 'P' -> spoken();
            case 'r' -> DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss xx", Locale.ENGLISH).format(date);
            case 's' -> two(date.getSecond());
            case 'S' -> ending(date.getDayOfMonth());
            case 't' -> Integer.toString(date.toLocalDate().lengthOfMonth());
            case 'u' -> String.format(Locale.ROOT, "%06d", date.getNano() / 1_000);
            case 'U' -> Long.toString(date.toEpochSecond());
            case 'w' -> Integer.toString(date.getDayOfWeek().getValue() % 7);
            case 'W' -> Integer.toString(date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case 'y' -> two(Math.floorMod(date.getYear(), 100));
            case 'Y' -> String.format(Locale.ROOT, "%04d", date.getYear());
            case 'z' -> Integer.toString(date.getDayOfYear());
            case 'Z' -> Integer.toString(date.getOffset().getTotalSeconds());
            default -> String.valueOf(c);
        };
    }

    private String shortMonth() {
        return date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH).substring(0, 3);
    }

    private String spoken() {
        if (date.getMinute() == 0 && date.getHour() % 12 == 0) {
            return date.getHour() == 0 ? "midnight" : "noon";
        }
        return letter('f') + " " + letter('a');
    }

    private int hour12() {
        return date.getHour() % 12 == 0 ? 12 : date.getHour() % 12;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String ending(int day) {
        if (day >= 11 && day <= 13) {
            return "th";
        }
        return switch (day % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}

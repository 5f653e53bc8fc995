package whom.liquid.mailchimp;

import java.time.Instant;
import java.time.Year;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Locale;
import whom.liquid.value.PastBound;

/// A moment in a format of PHP's `date`, which is what `*|DATE:…|*` takes; in English, as Mailchimp writes. A letter that stands for nothing stays as it is.
final class PhpDate {
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
    private static final DateTimeFormatter MAIL = DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss xx", Locale.ENGLISH);

    private final ZonedDateTime date;
    private final int most;

    /// @param most characters it may print
    PhpDate(ZonedDateTime date, int most) {
        this.date = date;
        this.most = most;
    }

    String format(String format) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < format.length(); i++) {
            char letter = format.charAt(i);
            if (letter == '\\' && i + 1 < format.length()) {
                out.append(format.charAt(++i));
            } else {
                out.append(letter(letter));
            }
            if (out.length() > most) {
                throw PastBound.characters(most);
            }
        }
        return out.toString();
    }

    private String letter(char letter) {
        return switch (letter) {
            case 'd', 'D', 'j', 'l', 'N', 'S', 'w', 'z', 'W', 'o' -> day(letter);
            case 'F', 'm', 'M', 'n', 't', 'L', 'Y', 'y' -> monthOrYear(letter);
            case 'a', 'A', 'B', 'g', 'G', 'h', 'H', 'i', 's', 'u', 'v' -> time(letter);
            case 'e' -> date.getZone().getId();
            case 'I' -> date.getZone().getRules().isDaylightSavings(date.toInstant()) ? "1" : "0";
            case 'O' -> offset("+HHMM", "+0000");
            case 'P' -> offset("+HH:MM", "+00:00");
            case 'p' -> offset("+HH:MM", "Z");
            case 'T' -> DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH).format(date);
            case 'Z' -> Integer.toString(date.getOffset().getTotalSeconds());
            case 'c' -> ISO.format(date);
            case 'r' -> MAIL.format(date);
            case 'U' -> Long.toString(date.toEpochSecond());
            default -> Character.toString(letter);
        };
    }

    private String offset(String pattern, String none) {
        return new DateTimeFormatterBuilder().appendOffset(pattern, none).toFormatter(Locale.ROOT).format(date);
    }

    private String day(char letter) {
        int day = date.getDayOfMonth();
        return switch (letter) {
            case 'd' -> two(day);
            case 'D' -> date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            case 'j' -> Integer.toString(day);
            case 'l' -> date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            case 'N' -> Integer.toString(date.getDayOfWeek().getValue());
            case 'S' -> ordinal(day);
            case 'w' -> Integer.toString(date.getDayOfWeek().getValue() % 7);
            case 'z' -> Integer.toString(date.getDayOfYear() - 1);
            case 'W' -> two(date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            default -> Integer.toString(date.get(IsoFields.WEEK_BASED_YEAR));
        };
    }

    private static String ordinal(int day) {
        return switch (day) {
            case 1, 21, 31 -> "st";
            case 2, 22 -> "nd";
            case 3, 23 -> "rd";
            default -> "th";
        };
    }

    private String monthOrYear(char letter) {
        return switch (letter) {
            case 'F' -> date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            case 'm' -> two(date.getMonthValue());
            case 'M' -> date.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            case 'n' -> Integer.toString(date.getMonthValue());
            case 't' -> Integer.toString(date.toLocalDate().lengthOfMonth());
            case 'L' -> Year.isLeap(date.getYear()) ? "1" : "0";
            case 'Y' -> String.format(Locale.ROOT, "%04d", date.getYear());
            default -> two(Math.floorMod(date.getYear(), 100));
        };
    }

    private String time(char letter) {
        int hour = date.getHour();
        int twelve = hour % 12 == 0 ? 12 : hour % 12;
        return switch (letter) {
            case 'a' -> hour < 12 ? "am" : "pm";
            case 'A' -> hour < 12 ? "AM" : "PM";
            case 'B' -> beats(date.toInstant());
            case 'g' -> Integer.toString(twelve);
            case 'G' -> Integer.toString(hour);
            case 'h' -> two(twelve);
            case 'H' -> two(hour);
            case 'i' -> two(date.getMinute());
            case 's' -> two(date.getSecond());
            case 'u' -> String.format(Locale.ROOT, "%06d", date.get(ChronoField.MICRO_OF_SECOND));
            default -> String.format(Locale.ROOT, "%03d", date.get(ChronoField.MILLI_OF_SECOND));
        };
    }

    /// Swatch's internet time: thousandths of the day in Biel, an hour ahead of UTC.
    private static String beats(Instant instant) {
        long second = Math.floorMod(instant.getEpochSecond() + 3_600, 86_400);
        return String.format(Locale.ROOT, "%03d", second * 1_000 / 86_400);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}

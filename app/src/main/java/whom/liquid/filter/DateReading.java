package whom.liquid.filter;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A date as people write it: `2026-03-14`, `March 14, 2016`, `14 Mar 2016 10:30 pm`, `Fri Jul 16 01:00:00 2004`, `2026-03-14T10:30:00+02:00`.
///
/// It goes through the text once, taking a piece at a time; a piece it cannot place makes the whole no date.
final class DateReading {
    private static final int LONGEST = 128;
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private final String text;
    private final ZonedDateTime now;
    private int at;
    private @Nullable LocalDate date;
    private @Nullable LocalTime time;
    private @Nullable ZoneOffset offset;
    private int year = -1;
    private int month = -1;
    private int day = -1;

    /// @param text in lower case
    DateReading(String text, ZonedDateTime now) {
        this.text = text;
        this.now = now;
    }

    /// The moment in the zone of now, or null when it is no date.
    @Nullable
    ZonedDateTime read() {
        if (text.length() > LONGEST) {
            return null;
        }
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean understood = isDigit(c) ? number() : isLetter(c) ? word() : sign(c);
            if (!understood) {
                return null;
            }
        }
        return whole();
    }

    private @Nullable ZonedDateTime whole() {
        LocalDate known = date;
        if (known == null && month > 0) {
            known = LocalDate.of(year < 0 ? now.getYear() : year, month, day < 0 ? 1 : day);
        }
        if (known == null && (time == null || year >= 0 || day >= 0)) {
            return null;
        }
        LocalDate on = known == null ? now.toLocalDate() : known;
        LocalTime then = time == null ? LocalTime.MIDNIGHT : time;
        return offset == null ? on.atTime(then).atZone(now.getZone()) : on.atTime(then).atOffset(offset).atZoneSameInstant(now.getZone());
    }

    private boolean sign(char c) {
        if ((c == '+' || c == '-') && time != null && offset == null && at + 1 < text.length() && isDigit(text.charAt(at + 1))) {
            return offset(c == '-' ? -1 : 1);
        }
        at++;
        return c == ' ' || c == ',' || c == '.' || c == '\t' || c == '(' || c == ')' || c == '-' || c == '/';
    }

    private boolean offset(int sign) {
        at++;
        String hours = digits();
        int minutes = 0;
        if (hours.length() > 2) {
            minutes = Integer.parseInt(hours.substring(hours.length() - 2));
            hours = hours.substring(0, hours.length() - 2);
        } else if (at + 2 < text.length() && text.charAt(at) == ':' && isDigit(text.charAt(at + 1))) {
            at++;
            minutes = Integer.parseInt(digits());
        }
        if (hours.length() > 2 || minutes > 59) {
            return false;
        }
        offset = ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(hours), sign * minutes);
        return true;
    }

    private boolean word() {
        int start = at;
        while (at < text.length() && isLetter(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        return switch (word) {
            case "z", "utc", "gmt" -> {
                offset = ZoneOffset.UTC;
                yield true;
            }
            case "t", "at", "of", "st", "nd", "rd", "th" -> true;
            case "am", "pm" -> afternoon(word.equals("pm"));
            default -> named(word.length() < 3 ? word : word.substring(0, 3));
        };
    }

    private boolean named(String three) {
        if (month < 0 && MONTHS.contains(three)) {
            month = MONTHS.indexOf(three) + 1;
            return true;
        }
        return DAYS.contains(three);
    }

    private boolean afternoon(boolean pm) {
        if (time == null && day > 0 && day <= 12 && month < 0) {
            time = LocalTime.of(day, 0);
            day = -1;
        }
        if (time == null || time.getHour() > 12) {
            return false;
        }
        time = time.withHour(time.getHour() % 12 + (pm ? 12 : 0));
        return true;
    }

    private boolean number() {
        String first = digits();
        char next = at < text.length() ? text.charAt(at) : 0;
        if (next == ':' && time == null) {
            return time(first);
        }
        if ((next == '-' || next == '/' || next == '.') && date == null && month < 0 && day < 0 && at + 1 < text.length()
                && isDigit(text.charAt(at + 1))) {
            return threeParts(first, next);
        }
        return alone(first);
    }

    private boolean threeParts(String first, char between) {
        at++;
        String second = digits();
        if (at + 1 >= text.length() || text.charAt(at) != between || !isDigit(text.charAt(at + 1))) {
            if (first.length() != 4) {
                return false;
            }
            date = LocalDate.of(Integer.parseInt(first), part(second), 1);
            return true;
        }
        at++;
        String third = digits();
        date = first.length() > 2
                ? LocalDate.of(year(first), part(second), part(third))
                : between == '-'
                        ? LocalDate.of(year(first), part(second), part(third))
                        : LocalDate.of(year(third), part(second), part(first));
        return true;
    }

    private boolean alone(String digits) {
        if (digits.length() == 8 && date == null) {
            date = LocalDate.of(Integer.parseInt(digits.substring(0, 4)), Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6)));
            return true;
        }
        if (digits.length() <= 2 && day < 0) {
            day = Integer.parseInt(digits);
            return true;
        }
        if (digits.length() <= 4 && year < 0) {
            year = year(digits);
            return true;
        }
        return false;
    }

    private boolean time(String hour) {
        at++;
        int minute = part(digits());
        int second = 0;
        int nanos = 0;
        if (at + 1 < text.length() && text.charAt(at) == ':' && isDigit(text.charAt(at + 1))) {
            at++;
            second = part(digits());
            if (at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1))) {
                at++;
                String fraction = (digits() + "000000000").substring(0, 9);
                nanos = Integer.parseInt(fraction);
            }
        }
        time = LocalTime.of(part(hour), minute, Math.min(second, 59), nanos);
        return true;
    }

    private static int part(String digits) {
        return digits.isEmpty() || digits.length() > 2 ? -1 : Integer.parseInt(digits);
    }

    private static int year(String digits) {
        if (digits.length() > 4) {
            return Integer.MIN_VALUE;
        }
        int year = Integer.parseInt(digits);
        return digits.length() > 2 ? year : year < 69 ? 2000 + year : 1900 + year;
    }

    private String digits() {
        int start = at;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

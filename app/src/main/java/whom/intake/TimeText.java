package whom.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// A date, perhaps with a time of day and an offset, taken apart once, so that it can be asked what it means in one or the other order. Made for
/// a million cells: nothing is thrown, and nothing is made but by the questions.
final class TimeText {
    private static final int LONGEST = 60;
    /// Years of two digits from here on are of the last century.
    private static final int LAST_CENTURY = 30;

    private final int[] numbers = new int[3];
    private final int[] widths = new int[3];
    private String text = "";
    private int at;
    /// Which of the three is a month's name, or -1.
    private int named;
    private char between;
    private boolean timed;
    private int hour;
    private int minute;
    private int second;
    private int nano;
    private boolean shifted;
    private int offset;

    /// Takes a text apart, which has no white space around it.
    ///
    /// @return whether it is written like a date
    boolean take(String written) {
        text = written;
        at = 0;
        named = -1;
        timed = false;
        shifted = false;
        between = 0;
        if (text.length() < 6 || text.length() > LONGEST || !date()) {
            return false;
        }
        if (at == text.length()) {
            return true;
        }
        return clock() && at == text.length();
    }

    private boolean date() {
        if (Character.isLetter(text.charAt(0))) {
            int end = letters(at);
            if (Months.isWeekday(text.substring(at, end)) && Months.number(text.substring(at, end)) == 0) {
                at = end;
                skip(" .,");
            }
        }
        return part(0) && separator(1) && part(1) && separator(2) && part(2);
    }

    private boolean part(int index) {
        int end = digits(at);
        if (end > at) {
            widths[index] = end - at;
            if (widths[index] > 4 || widths[index] == 3) {
                return false;
            }
            numbers[index] = number(at, end);
            at = end;
            return true;
        }
        end = letters(at);
        int month = end - at < 3 || named >= 0 || index == 2 ? 0 : Months.number(text.substring(at, end));
        if (month == 0) {
            return false;
        }
        named = index;
        numbers[index] = month;
        widths[index] = 2;
        at = end;
        return true;
    }

    /// One and the same sign between numbers; beside a name also spaces, points, commas, `st`, `de`.
    private boolean separator(int index) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        boolean nameFollows = index < 2 && c != '/' && isNameAhead();
        if (named < 0 && !nameFollows) {
            boolean fits = (c == '-' || c == '/' || c == '.') && (index == 1 || c == between);
            between = c;
            at += fits ? 1 : 0;
            return fits;
        }
        if (named != index - 1 && at + 2 <= text.length() && isOrdinal(text.substring(at, at + 2))) {
            at += 2;
        }
        int before = at;
        skip(" -./,");
        if (text.startsWith("de ", at)) {
            at += 3;
        }
        return at > before;
    }

    private boolean isNameAhead() {
        int i = at;
        if (i + 2 < text.length() && isOrdinal(text.substring(i, i + 2))) {
            i += 2;
        }
        int from = i;
        while (i < text.length() && " -.,".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i > from && i < text.length() && Character.isLetter(text.charAt(i));
    }

    private static boolean isOrdinal(String two) {
        return two.equals("st") || two.equals("nd") || two.equals("rd") || two.equals("th");
    }

    private boolean clock() {
        char c = text.charAt(at);
        if (c == 'T' || c == 't') {
            at++;
        } else {
            int before = at;
            skip(" ,");
            if (text.startsWith("at ", at)) {
                at += 3;
            }
            if (at == before) {
                return false;
            }
        }
        int end = digits(at);
        if (end == at || end - at > 2 || !colon(end)) {
            return false;
        }
        hour = number(at, end);
        at = end + 1;
        minute = two();
        second = 0;
        nano = 0;
        if (minute >= 0 && colon(at)) {
            at++;
            second = two();
            if (second >= 0 && at + 1 < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ',')) {
                fraction();
            }
        }
        if (minute < 0 || minute > 59 || second < 0 || second > 59 || !halfOfDay() || hour > 23) {
            return false;
        }
        timed = true;
        return shift();
    }

    private boolean colon(int index) {
        return index < text.length() && text.charAt(index) == ':';
    }

    private int two() {
        int end = digits(at);
        if (end - at != 2) {
            return -1;
        }
        int number = number(at, end);
        at = end;
        return number;
    }

    private void fraction() {
        int end = digits(at + 1);
        int scale = 100_000_000;
        for (int i = at + 1; i < end; i++) {
            nano += (text.charAt(i) - '0') * scale;
            scale /= 10;
        }
        at = end;
    }

    /// `9:30 PM`; false when the hour does not go with it.
    private boolean halfOfDay() {
        int i = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
        boolean morning = text.regionMatches(true, i, "AM", 0, 2);
        if (!morning && !text.regionMatches(true, i, "PM", 0, 2)) {
            return true;
        }
        at = i + 2;
        boolean fits = hour >= 1 && hour <= 12;
        hour = hour % 12 + (morning ? 0 : 12);
        return fits;
    }

    private boolean shift() {
        int i = at;
        skip(" ");
        if (at == text.length()) {
            at = i;
            return i == text.length();
        }
        if (text.startsWith("UTC", at) || text.startsWith("GMT", at)) {
            at += 3;
        } else if (text.charAt(at) == 'Z' || text.charAt(at) == 'z') {
            at++;
        } else if (text.charAt(at) != '+' && text.charAt(at) != '-') {
            return false;
        }
        shifted = true;
        offset = 0;
        return at == text.length() || plusMinus();
    }

    private boolean plusMinus() {
        int sign = text.charAt(at) == '-' ? -1 : 1;
        if (sign > 0 && text.charAt(at) != '+') {
            return false;
        }
        at++;
        int end = digits(at);
        int hours = end - at == 4 || end - at == 2 ? number(at, at + 2) : -1;
        int minutes = end - at == 4 ? number(at + 2, end) : 0;
        if (end - at == 2 && colon(end)) {
            at = end + 1;
            minutes = two();
        } else {
            at = end;
        }
        offset = sign * (hours * 3_600 + minutes * 60);
        return hours >= 0 && hours <= 18 && minutes >= 0 && minutes < 60;
    }

    private void skip(String signs) {
        while (at < text.length() && signs.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private int digits(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    private int letters(int from) {
        int i = from;
        while (i < text.length() && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int number(int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    /// Whether it says a time of day.
    boolean isTimed() {
        return timed;
    }

    /// Whether it says how far it is from UTC.
    boolean isShifted() {
        return shifted;
    }

    /// Whether its year has two digits.
    boolean isShortYear() {
        return widths[0] != 4 && widths[2] != 4;
    }

    /// Whether its year stands first and has four digits.
    boolean isYearFirst() {
        return widths[0] == 4;
    }

    /// Whether it is written so that nobody need be told how: `2026-01-31` or `31.1.2026`.
    boolean isUsual() {
        return named < 0 && ((between == '-' && widths[0] == 4 && widths[1] == 2 && widths[2] == 2)
                || (between == '.' && widths[2] == 4 && widths[0] < 3));
    }

    /// The day in an order; null when there is no such day. A name of a month and a year of four digits say by themselves where they stand.
    @Nullable
    LocalDate day(DateOrder order) {
        if (named >= 0) {
            int other = named == 0 ? 1 : 0;
            boolean yearFirst = widths[other] == 4;
            return date(numbers[yearFirst ? other : 2], widths[yearFirst ? other : 2], numbers[named], numbers[yearFirst ? 2 : other]);
        }
        if (widths[0] == 4) {
            return date(numbers[0], 4, numbers[1], numbers[2]);
        }
        return switch (order) {
            case DMY -> date(numbers[2], widths[2], numbers[1], numbers[0]);
            case MDY -> date(numbers[2], widths[2], numbers[0], numbers[1]);
            case YMD -> date(numbers[0], widths[0], numbers[1], numbers[2]);
        };
    }

    private static @Nullable LocalDate date(int written, int width, int month, int day) {
        if (width != 2 && width != 4) {
            return null;
        }
        int year = width == 4 ? written : written + (written < LAST_CENTURY ? 2000 : 1900);
        return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth()
                ? LocalDate.of(year, month, day)
                : null;
    }

    /// Midnight when it says no time.
    LocalDateTime at(LocalDate day) {
        return timed ? LocalDateTime.of(day, LocalTime.of(hour, minute, second, nano)) : day.atStartOfDay();
    }

    /// Only where it [#isShifted].
    ZoneOffset offset() {
        return ZoneOffset.ofTotalSeconds(offset);
    }
}

package whom.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/// The form in which machines write most moments, `2026-01-31T14:05:00Z`, read many times faster than a general formatter does.
final class UtcSeconds {
    private static final String FORM = "0000-00-00T00:00:00Z";
    private static final int SECONDS_A_DAY = 86_400;

    private UtcSeconds() {
    }

    /// Whether a text is a moment in that form.
    static boolean isWrittenSo(String text) {
        if (text.length() != FORM.length()) {
            return false;
        }
        for (int i = 0; i < FORM.length(); i++) {
            char c = text.charAt(i);
            boolean fits = FORM.charAt(i) == '0' ? (c >= '0' && c <= '9') : c == FORM.charAt(i);
            if (!fits) {
                return false;
            }
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        return year > 0 && month > 0 && month < 13 && day > 0 && (day < 29 || day <= YearMonth.of(year, month).lengthOfMonth())
                && number(text, 11, 13) < 24 && number(text, 14, 16) < 60 && number(text, 17, 19) < 60;
    }

    static Instant read(String text) {
        long day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)).toEpochDay();
        long second = number(text, 11, 13) * 3_600L + number(text, 14, 16) * 60L + number(text, 17, 19);
        return Instant.ofEpochSecond(day * SECONDS_A_DAY + second);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}

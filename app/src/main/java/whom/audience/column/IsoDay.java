package whom.audience.column;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;

/// A date's text as days since 1970.
final class IsoDay {
    private static final int LENGTH = 10;

    private IsoDay() {
    }

    /// [GatheredWholes#MISSING] for what is no date.
    static long read(byte[] text, int from, int to) {
        if (from == to) {
            return GatheredWholes.MISSING;
        }
        int year = number(text, from, from + 4);
        int month = number(text, from + 5, from + 7);
        int day = number(text, from + 8, from + LENGTH);
        boolean plain = to - from == LENGTH && text[from + 4] == '-' && text[from + 7] == '-' && (year | month | day) >= 0;
        try {
            LocalDate date = plain
                    ? LocalDate.of(year, month, day)
                    : LocalDate.parse(new String(text, from, to - from, StandardCharsets.UTF_8));
            return date.toEpochDay();
        } catch (DateTimeException _) {
            return GatheredWholes.MISSING;
        }
    }

    /// Negative for what is no number.
    private static int number(byte[] text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = i < text.length ? text[i] - '0' : -1;
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}

package whom.moment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/// A day as people write it: `2026-01-31`, or `31.1.2026`, where dots say by themselves that the day comes first. Slashes do not, so that
/// `1/2/2026` is no day here.
public final class WrittenDay {
    private static final DateTimeFormatter DOTS = DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private WrittenDay() {
    }

    /// The day; none when it is written otherwise, or there is no such day.
    public static Optional<LocalDate> read(String text) {
        String written = text.strip();
        try {
            return Optional.of(isDotted(written) ? LocalDate.parse(written, DOTS) : LocalDate.parse(written));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /// Whether a date with dots stands at the beginning, as far as that can be seen at once.
    public static boolean isDotted(String text) {
        return text.length() >= "1.1.2026".length() && (text.charAt(1) == '.' || text.charAt(2) == '.');
    }
}

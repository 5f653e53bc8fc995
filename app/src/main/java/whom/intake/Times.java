package whom.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import whom.moment.WrittenDay;
import whom.profile.Value;

/// Cells that hold a date or a moment, ISO 8601, with dots (`31.1.2026 14:05`) or in a format that a mapping names.
///
/// A moment without an offset is a wall clock in the zone. In an hour that the clocks repeat it is the first of the two, in an hour that
/// they leave out it is as much later.
///
/// @param format null for ISO and dots
record Times(ZoneId zone, @Nullable DateTimeFormatter format) {
    private static final int LAST_YEAR = 9999;
    private static final DateTimeFormatter ISO_MOMENT = new DateTimeFormatterBuilder().parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'][' ']").append(DateTimeFormatter.ISO_LOCAL_TIME).appendPattern("[' ']").optionalStart()
            .appendOffset("+HH:MM", "Z").optionalEnd().optionalStart().appendOffset("+HHMM", "Z").optionalEnd().optionalStart()
            .appendOffset("+HH", "Z").optionalEnd().toFormatter(Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /// With dots the day always comes first.
    private static final DateTimeFormatter DOTTED_MOMENT = DateTimeFormatter.ofPattern("d.M.uuuu[ H:mm[:ss]]", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /// ISO 8601, or with dots.
    static Times iso(ZoneId zone) {
        return new Times(zone, null);
    }

    /// A pattern such as `dd.MM.yyyy`.
    ///
    /// @throws IllegalArgumentException when it is no pattern
    static Times of(ZoneId zone, String pattern) {
        return new Times(zone, DateTimeFormatter.ofPattern(plainYears(pattern), Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT));
    }

    /// `yyyy` is a year of an era, which nobody writes; strictly read it would need the era.
    private static String plainYears(String pattern) {
        StringBuilder plain = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            quoted ^= c == '\'';
            plain.append(c == 'y' && !quoted ? 'u' : c);
        }
        return plain.toString();
    }

    Cell date(String text) {
        Optional<LocalDate> date = format == null ? WrittenDay.read(text) : formatted(text, format);
        if (date.isEmpty()) {
            return wrong(text, format == null ? "a date (written like 2026-01-31)" : "a date in the mapping's format");
        }
        return isUsual(date.get()) ? Cell.of(new Value.Date(date.get())) : wrong(text, "a date");
    }

    private static Optional<LocalDate> formatted(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.from(format.parse(text)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    Cell moment(String text) {
        try {
            if (format == null && UtcSeconds.isWrittenSo(text)) {
                return Cell.of(new Value.Moment(UtcSeconds.read(text)));
            }
            TemporalAccessor parsed = format == null
                    ? usual(text)
                    : format.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            Instant instant = switch (parsed) {
                case OffsetDateTime offset -> offset.toInstant();
                case LocalDateTime local -> local.atZone(zone).toInstant();
                default -> LocalDate.from(parsed).atStartOfDay(zone).toInstant();
            };
            return isUsual(LocalDate.ofInstant(instant, zone))
                    ? Cell.of(new Value.Moment(instant.truncatedTo(ChronoUnit.MILLIS)))
                    : wrong(text, "a moment");
        } catch (DateTimeException _) {
            return wrong(text, format == null ? "a moment (written like 2026-01-31T14:05:00Z)" : "a moment in the mapping's format");
        }
    }

    private static TemporalAccessor usual(String text) throws DateTimeParseException {
        if (WrittenDay.isDotted(text)) {
            return DOTTED_MOMENT.parseBest(text, LocalDateTime::from, LocalDate::from);
        }
        return text.length() == 10 ? LocalDate.parse(text) : ISO_MOMENT.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
    }

    private static boolean isUsual(LocalDate date) {
        return date.getYear() >= 1 && date.getYear() <= LAST_YEAR;
    }

    private static Cell wrong(String text, String what) {
        return new Cell.Wrong("\"" + text + "\" is not " + what);
    }
}

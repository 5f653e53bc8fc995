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
import org.jspecify.annotations.Nullable;
import whom.profile.Value;

/// Cells that hold a date or a moment, ISO 8601 or in a format that a mapping names.
///
/// A moment without an offset is a wall clock in the zone. In an hour that the clocks repeat it is the first of the two, in an hour that
/// they leave out it is as much later.
///
/// @param format null for ISO
record Times(ZoneId zone, @Nullable DateTimeFormatter format) {
    private static final int LAST_YEAR = 9999;
    private static final DateTimeFormatter ISO_MOMENT = new DateTimeFormatterBuilder().parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'][' ']").append(DateTimeFormatter.ISO_LOCAL_TIME).appendPattern("[' ']").optionalStart()
            .appendOffset("+HH:MM", "Z").optionalEnd().optionalStart().appendOffset("+HHMM", "Z").optionalEnd().optionalStart()
            .appendOffset("+HH", "Z").optionalEnd().toFormatter(Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /// ISO 8601.
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
        try {
            LocalDate date = format == null ? LocalDate.parse(text) : LocalDate.from(format.parse(text));
            return isUsual(date) ? Cell.of(new Value.Date(date)) : wrong(text, "a date");
        } catch (DateTimeException _) {
            return wrong(text, format == null ? "a date (written like 2026-01-31)" : "a date in the mapping's format");
        }
    }

    Cell moment(String text) {
        try {
            if (format == null && UtcSeconds.isWrittenSo(text)) {
                return Cell.of(new Value.Moment(UtcSeconds.read(text)));
            }
            TemporalAccessor parsed = format == null
                    ? iso(text)
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

    private static TemporalAccessor iso(String text) throws DateTimeParseException {
        return text.length() == 10 ? LocalDate.parse(text) : ISO_MOMENT.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
    }

    private static boolean isUsual(LocalDate date) {
        return date.getYear() >= 1 && date.getYear() <= LAST_YEAR;
    }

    private static Cell wrong(String text, String what) {
        return new Cell.Wrong("\"" + text + "\" is not " + what);
    }
}

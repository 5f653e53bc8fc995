package whom.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whom.clean.Fix;
import whom.profile.Kind;
import whom.profile.Value;

/// Cells that hold a date or a moment, ISO 8601, with dots (`31.1.2026 14:05`), in a told order, or in a format that a mapping names.
///
/// A moment without an offset is a wall clock in the zone. In an hour that the clocks repeat it is the first of the two, in an hour that
/// they leave out it is as much later.
///
/// @param order  of day, month and year where they do not say it themselves; null for ISO and dots alone
/// @param format null for any way of writing in that order
/// @param count  what a bare number counts, or null
record Times(ZoneId zone, @Nullable DateOrder order, @Nullable DateTimeFormatter format, @Nullable Count count) {
    /// Formats that have a name instead of a pattern.
    static final Set<String> NAMED = Set.of("epoch", "epoch-millis", "excel");

    private static final int LAST_YEAR = 9999;
    private static final long DAY_MILLIS = 86_400_000L;
    private static final LocalDate EXCEL_START = LocalDate.of(1899, 12, 30);

    /// What a bare number may count.
    enum Count {
        SECONDS, MILLIS, EXCEL_DAYS
    }

    /// ISO 8601, or with dots.
    static Times iso(ZoneId zone) {
        return new Times(zone, null, null, null);
    }

    /// Written in any way in that order.
    static Times in(ZoneId zone, DateOrder order) {
        return new Times(zone, order, null, null);
    }

    /// A pattern such as `dd.MM.yyyy`, or one of [#NAMED].
    ///
    /// @throws IllegalArgumentException when it is no pattern
    static Times of(ZoneId zone, String pattern) {
        return switch (pattern) {
            case "epoch" -> new Times(zone, null, null, Count.SECONDS);
            case "epoch-millis" -> new Times(zone, null, null, Count.MILLIS);
            case "excel" -> new Times(zone, null, null, Count.EXCEL_DAYS);
            default -> new Times(zone, null,
                    DateTimeFormatter.ofPattern(plainYears(pattern), Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT), null);
        };
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

    /// A date or a moment.
    Cell read(Kind kind, String text) {
        return kind == Kind.DATE ? date(text) : moment(text);
    }

    Cell date(String text) {
        LocalDate date;
        if (count != null) {
            Instant counted = counted(text, count);
            date = counted == null ? null : LocalDate.ofInstant(counted, zone);
        } else if (format != null) {
            date = formatted(text, format);
        } else {
            TimeText parts = new TimeText();
            date = parts.take(text) && (order != null || (parts.isUsual() && !parts.isTimed())) ? day(parts) : null;
        }
        if (date == null) {
            return wrong(text, format == null ? "a date (written like 2026-01-31)" : "a date in the mapping's format");
        }
        if (!isUsual(date)) {
            return wrong(text, "a date");
        }
        return isIso(text) ? Cell.of(new Value.Date(date)) : Cell.of(new Value.Date(date), Fix.DATE);
    }

    /// With dots the day comes first unless told otherwise.
    private @Nullable LocalDate day(TimeText parts) {
        return parts.day(order == null ? DateOrder.DMY : order);
    }

    private static @Nullable LocalDate formatted(String text, DateTimeFormatter format) {
        try {
            return LocalDate.from(format.parse(text));
        } catch (DateTimeException _) {
            return null;
        }
    }

    Cell moment(String text) {
        Instant instant = instant(text);
        if (instant == null) {
            return wrong(text, format == null ? "a moment (written like 2026-01-31T14:05:00Z)" : "a moment in the mapping's format");
        }
        if (!isUsual(LocalDate.ofInstant(instant, zone))) {
            return wrong(text, "a moment");
        }
        Value value = new Value.Moment(instant.truncatedTo(ChronoUnit.MILLIS));
        return isIso(text) ? Cell.of(value) : Cell.of(value, Fix.DATE);
    }

    private @Nullable Instant instant(String text) {
        if (count != null) {
            return counted(text, count);
        }
        if (format != null) {
            return formattedMoment(text, format);
        }
        if (UtcSeconds.isWrittenSo(text)) {
            return UtcSeconds.read(text);
        }
        TimeText parts = new TimeText();
        LocalDate day = parts.take(text) && (order != null || parts.isUsual()) ? day(parts) : null;
        if (day == null) {
            return null;
        }
        LocalDateTime local = parts.at(day);
        return parts.isShifted() ? local.toInstant(parts.offset()) : local.atZone(zone).toInstant();
    }

    private @Nullable Instant formattedMoment(String text, DateTimeFormatter as) {
        try {
            TemporalAccessor parsed = as.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            return switch (parsed) {
                case OffsetDateTime offset -> offset.toInstant();
                case LocalDateTime local -> local.atZone(zone).toInstant();
                default -> LocalDate.from(parsed).atStartOfDay(zone).toInstant();
            };
        } catch (DateTimeException _) {
            return null;
        }
    }

    private @Nullable Instant counted(String text, Count what) {
        if (!(Numbers.PLAIN.read(text) instanceof Cell.Present(Value.Number(var number), var _))
                || number.precision() - number.scale() > 15) {
            return null;
        }
        return switch (what) {
            case SECONDS -> Instant.ofEpochMilli(number.movePointRight(3).longValue());
            case MILLIS -> Instant.ofEpochMilli(number.longValue());
            case EXCEL_DAYS -> {
                double days = number.doubleValue();
                if (days < 1 || days > 3_000_000) {
                    yield null;
                }
                LocalDate day = EXCEL_START.plusDays((long) days);
                long millis = Math.round((days - Math.floor(days)) * 86_400) * 1_000;
                LocalDateTime local = day.atStartOfDay().plus(Math.min(millis, DAY_MILLIS), ChronoUnit.MILLIS);
                yield local.atZone(zone).toInstant();
            }
        };
    }

    /// Whether it was written like `2026-01-31…`.
    private static boolean isIso(String text) {
        return text.length() >= 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
    }

    private static boolean isUsual(LocalDate date) {
        return date.getYear() >= 1 && date.getYear() <= LAST_YEAR;
    }

    private static Cell wrong(String text, String what) {
        return new Cell.Wrong("\"" + text + "\" is not " + what);
    }
}

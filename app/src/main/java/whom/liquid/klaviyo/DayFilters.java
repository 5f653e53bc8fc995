package whom.liquid.klaviyo;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import whom.liquid.filter.Arguments;
import whom.liquid.filter.FilterEntry;
import whom.liquid.value.Whitespace;

/// Filters for dates. As [Klaviyo](https://help.klaviyo.com/hc/en-us/articles/115005257788) has it, a date that comes as text has to be read first.
final class DayFilters {
    static final List<FilterEntry> ALL = List.of(Entries.of("format_date_string", 0, 0, DayFilters::read),
            Entries.of("datetime_from_string", 0, 0, DayFilters::read),
            Entries.of("date", 0, 1, (input, a) -> write(input, a, DateFormat.DAY)),
            Entries.of("time", 0, 1, (input, a) -> write(input, a, DateFormat.TIME)),
            Entries.of("days_later", 1, 1, DayFilters::later));

    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder().appendPattern("uuuu-MM-dd['T'][' ']HH:mm[:ss]")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true).appendPattern("[ ][XXX][XX][X]").toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final List<DateTimeFormatter> DAYS = List.of(DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("M/d/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));

    private DayFilters() {
    }

    /// A moment in the zone in which it is written, otherwise in that of the page. What is missing stays missing; what is no date fails.
    private static @Nullable Object read(@Nullable Object input, Arguments a) {
        return switch (input) {
            case ZonedDateTime moment -> moment;
            case CharSequence text when !text.isEmpty() -> {
                ZonedDateTime moment = moment(Whitespace.strip(text.toString()), a.now());
                yield moment == null ? new Failed("'" + shortened(text) + "' is no date") : moment;
            }
            case CharSequence _ -> "";
            case null -> null;
            default -> new Failed("a date has to come as text, as in '2026-03-14'");
        };
    }

    private static String shortened(CharSequence text) {
        return text.length() > 40 ? text.subSequence(0, 40) + "…" : text.toString();
    }

    private static @Nullable ZonedDateTime moment(String text, ZonedDateTime now) {
        if (text.length() > 64) {
            return null;
        }
        try {
            return switch (MOMENT.parseBest(text, OffsetDateTime::from, LocalDateTime::from)) {
                case OffsetDateTime moment -> moment.toZonedDateTime();
                case LocalDateTime moment -> moment.atZone(now.getZone());
                default -> null;
            };
        } catch (DateTimeException e) {
            // Perhaps a day without a time.
            LocalDate day = day(text);
            return day == null ? null : day.atStartOfDay(now.getZone());
        }
    }

    private static @Nullable LocalDate day(String text) {
        for (DateTimeFormatter format : DAYS) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeException e) {
                // Perhaps the next.
            }
        }
        return null;
    }

    /// Of what is no date, as a text that was not read, Django prints nothing.
    private static String write(@Nullable Object input, Arguments a, String usual) {
        String format = Printed.text(a.at(0), a.mostCharacters());
        return input instanceof ZonedDateTime moment
                ? new DateFormat(moment, a.mostCharacters()).format(format.isEmpty() ? usual : format)
                : "";
    }

    /// A text stays a text, `2021-03-18` becoming `2021-03-23`; a time in it stays as it is.
    private static @Nullable Object later(@Nullable Object input, Arguments a) {
        Integer days = Python.count(a.at(0));
        Object read = read(input, a);
        if (days == null || !(read instanceof ZonedDateTime moment)) {
            return days == null ? new Failed("'days_later' takes a number of days") : read;
        }
        try {
            ZonedDateTime then = moment.plusDays(days);
            if (then.getYear() < 1 || then.getYear() > 9999) {
                return new Failed("'days_later' leads out of the calendar");
            }
            if (input instanceof ZonedDateTime) {
                return then;
            }
            String text = Whitespace.strip(String.valueOf(input));
            boolean iso = text.length() >= 10 && text.charAt(4) == '-';
            return DateTimeFormatter.ISO_LOCAL_DATE.format(then) + (iso ? text.substring(10) : "");
        } catch (DateTimeException e) {
            return new Failed("'days_later' leads out of the calendar");
        }
    }
}

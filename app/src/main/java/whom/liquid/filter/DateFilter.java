package whom.liquid.filter;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import whom.liquid.value.Moment;
import whom.liquid.value.Whitespace;

/// The filter `date`: `'now'` is the frozen moment, and every date is written in its zone. What is no date goes out as it came in.
public final class DateFilter {
    static final List<FilterEntry> ALL = List.of(new FilterEntry("date", 1, 1, DateFilter::date));

    /// The seconds of the years 1 to 9999.
    private static final long FIRST = -62_135_596_800L;
    private static final long LAST = 253_402_300_799L;

    private DateFilter() {
    }

    private static @Nullable Object date(@Nullable Object input, Arguments a) {
        String format = a.text(a.at(0));
        if (format.isEmpty()) {
            return input;
        }
        ZonedDateTime date = moment(input, a.now());
        return date == null ? input : written(date, format, a.mostCharacters());
    }

    /// The moment that a value stands for, in the zone of now; null when it is no date.
    public static @Nullable ZonedDateTime moment(@Nullable Object value, ZonedDateTime now) {
        return switch (value) {
            case Long seconds -> moment((long) seconds, now);
            case String text -> read(Whitespace.strip(text), now);
            case Moment(ZonedDateTime at) -> at;
            case null, default -> null;
        };
    }

    /// The moment in the format of `strftime`.
    ///
    /// @param most characters it may print
    public static String written(ZonedDateTime moment, String format, int most) {
        return new Strftime(moment, most).format(format);
    }

    private static @Nullable ZonedDateTime moment(long seconds, ZonedDateTime now) {
        return seconds < FIRST || seconds > LAST ? null : Instant.ofEpochSecond(seconds).atZone(now.getZone());
    }

    private static @Nullable ZonedDateTime read(String text, ZonedDateTime now) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.equals("now") || lower.equals("today")) {
            return now;
        }
        if (!lower.isEmpty() && lower.length() <= 12 && lower.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return moment(Long.parseLong(lower), now);
        }
        try {
            return new DateReading(lower, now).read();
        } catch (DateTimeException e) {
            // No such day, as the 30th of February: no date.
            return null;
        }
    }
}

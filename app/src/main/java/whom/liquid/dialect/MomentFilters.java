package whom.liquid.dialect;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.liquid.filter.Arguments;
import whom.liquid.filter.DateFilter;
import whom.liquid.filter.FilterEntry;
import whom.liquid.value.Mishap;
import whom.liquid.value.Moment;
import whom.liquid.value.Numbers;

/// Filters that write moments, or move them in time or to another zone. What is no date goes out as it came in, as with `date`.
///
/// Braze and Customer.io count in UTC: their pages say so of `'now'`, and a day that is written without a time stays that day.
final class MomentFilters {
    /// Rails takes a small number for hours and a large one for seconds.
    private static final int MOST_HOURS = 13;
    private static final long HOUR = 3_600;
    private static final long MINUTE = 60;

    /// Braze's `date`.
    static final FilterEntry UTC_DATE = new FilterEntry("date", 1, 1, (input, a) -> date(input, a.text(a.at(0)), null, a));
    /// Braze's: the moment in that zone, which `date` then writes.
    static final FilterEntry RAILS_TIME_ZONE = new FilterEntry("time_zone", 1, 1,
            (input, a) -> inZone(input, a.at(0) == null ? null : railsZone(a.at(0)), a));
    /// Customer.io's `date`, which may be told the zone.
    static final FilterEntry DATE_IN_ZONE = new FilterEntry("date", 1, 2,
            (input, a) -> date(input, a.text(a.at(0)), a.at(1) == null ? null : javascriptZone(a.at(1)), a));
    /// The same for a moment that is yet to be written.
    static final FilterEntry JAVASCRIPT_TIME_ZONE = new FilterEntry("timezone", 1, 1,
            (input, a) -> inZone(input, a.at(0) == null ? null : javascriptZone(a.at(0)), a));
    /// Customer.io's filters that add to a moment and make seconds since 1970 of it.
    static final List<FilterEntry> ADDING = List.of(adding("add_day", ChronoUnit.DAYS, 1), adding("add_month", ChronoUnit.MONTHS, 1),
            adding("add_year", ChronoUnit.YEARS, 1), adding("subtract_day", ChronoUnit.DAYS, -1L),
            adding("subtract_month", ChronoUnit.MONTHS, -1), adding("subtract_year", ChronoUnit.YEARS, -1));
    /// Customer.io's dates in whole forms.
    static final List<FilterEntry> FORMS = List.of(
            new FilterEntry("date_to_xmlschema", 0, 0, (input, a) -> date(input, "%Y-%m-%dT%H:%M:%S%:z", null, a)),
            new FilterEntry("date_to_rfc822", 0, 0, (input, a) -> date(input, "%a, %d %b %Y %H:%M:%S %z", null, a)),
            new FilterEntry("date_to_string", 0, 2, (input, a) -> form(input, "%b", a)),
            new FilterEntry("date_to_long_string", 0, 2, (input, a) -> form(input, "%B", a)));

    private MomentFilters() {
    }

    private static @Nullable ZonedDateTime moment(@Nullable Object input, Arguments a) {
        ZonedDateTime moment = DateFilter.moment(input, a.now().withZoneSameInstant(ZoneOffset.UTC));
        return moment != null && moment.getYear() >= 1 && moment.getYear() <= 9_999 ? moment : null;
    }

    private static @Nullable Object date(@Nullable Object input, String format, @Nullable ZoneId zone, Arguments a) {
        ZonedDateTime moment = moment(input, a);
        if (moment == null || format.isEmpty()) {
            return input;
        }
        return DateFilter.written(zone == null ? moment : moment.withZoneSameInstant(zone), format, a.mostCharacters());
    }

    private static @Nullable Object inZone(@Nullable Object input, @Nullable ZoneId zone, Arguments a) {
        ZonedDateTime moment = moment(input, a);
        return moment == null || zone == null ? input : new Moment(moment.withZoneSameInstant(zone));
    }

    private static ZoneId railsZone(@Nullable Object value) {
        if (value instanceof Number number) {
            long given = Numbers.truncate(Numbers.of(number));
            return offset(Math.abs(given) <= MOST_HOURS ? given * HOUR : given);
        }
        return Zones.of(String.valueOf(value));
    }

    /// A number is minutes to the west, as in JavaScript.
    private static ZoneId javascriptZone(@Nullable Object value) {
        return value instanceof Number number
                ? offset(-Math.clamp(Numbers.truncate(Numbers.of(number)), -HOUR, HOUR) * MINUTE)
                : Zones.of(String.valueOf(value));
    }

    /// @param seconds east of Greenwich
    private static ZoneOffset offset(long seconds) {
        try {
            return ZoneOffset.ofTotalSeconds(Math.toIntExact(seconds));
        } catch (ArithmeticException | DateTimeException e) {
            throw new Mishap("invalid time zone", "no time zone is that far from Greenwich");
        }
    }

    private static FilterEntry adding(String name, ChronoUnit unit, long sign) {
        return new FilterEntry(name, 1, 1, (input, a) -> {
            if (input instanceof String text && (text.isEmpty() || !text.contains("-"))) {
                throw new Mishap(name + " needs a timestamp", "the filter '" + name
                        + "' needs a timestamp; make one first with | date: '%s' | plus: 0");
            }
            ZonedDateTime moment = moment(input, a);
            if (moment == null) {
                return input;
            }
            try {
                return moment.plus(Math.multiplyExact(sign, Numbers.integer(a.at(0))), unit).toEpochSecond();
            } catch (DateTimeException | ArithmeticException e) {
                throw new Mishap("invalid date", "the filter '" + name + "' goes beyond any calendar");
            }
        });
    }

    private static @Nullable Object form(@Nullable Object input, String month, Arguments a) {
        ZonedDateTime moment = moment(input, a);
        if (moment == null || !"ordinal".equals(a.at(0))) {
            return date(input, "%d " + month + " %Y", null, a);
        }
        String end = end(moment.getDayOfMonth());
        return date(input, "US".equals(a.at(1)) ? month + " %-d" + end + ", %Y" : "%d" + end + " " + month + " %Y", null, a);
    }

    private static String end(int day) {
        return day / 10 == 1 ? "th" : switch (day % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}

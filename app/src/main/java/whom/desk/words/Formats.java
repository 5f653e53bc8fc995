package whom.desk.words;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import whom.moment.AsOf;
import whom.moment.Bounds;
import whom.moment.Days;
import whom.resources.Words;

/// Numbers, dates and stretches of time as people of one language read them.
record Formats(Words words) {
    /// Exact and grouped; a number of absurd size stays in scientific form.
    String number(BigDecimal number) {
        if (Math.abs((long) number.scale()) > 100) {
            return number.toString();
        }
        NumberFormat format = NumberFormat.getNumberInstance(words.locale());
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /// "14 Feb 2026".
    String day(LocalDate day) {
        return format(day, true);
    }

    /// "14 Feb 2026 09:05".
    String moment(Instant at, ZoneId zone) {
        ZonedDateTime there = at.atZone(zone);
        return day(there.toLocalDate()) + " " + time(there.toLocalTime());
    }

    /// A date that was written as text; none when it is no date.
    Optional<String> day(String iso) {
        try {
            return Optional.of(day(LocalDate.parse(iso.strip())));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    String days(Days days, AsOf asOf) {
        LocalDate last = days.to() == null ? null : days.to().minusDays(1);
        boolean years = isElsewhen(days.from(), asOf) || isElsewhen(last, asOf);
        return range(days.from() == null ? null : format(days.from(), years), last == null ? null : format(last, years));
    }

    /// Half-open bounds said so that both ends can be read as included: a stretch of whole days as days, an end at midnight as 24:00.
    String bounds(Bounds bounds, AsOf asOf) {
        ZonedDateTime from = at(bounds.from(), asOf);
        ZonedDateTime to = at(asOf.future().equals(bounds.to()) ? asOf.instant() : bounds.to(), asOf);
        boolean untilMidnight = to != null && isMidnight(to) && !asOf.future().equals(bounds.to());
        boolean wholeDays = (from == null || isMidnight(from)) && (to == null || untilMidnight);
        LocalDate first = from == null ? null : from.toLocalDate();
        LocalDate last = to == null ? null : untilMidnight ? to.toLocalDate().minusDays(1) : to.toLocalDate();
        boolean years = isElsewhen(first, asOf) || isElsewhen(last, asOf);
        String begin = from == null || first == null ? null : format(first, years) + (wholeDays ? "" : " " + time(from.toLocalTime()));
        String end = to == null || last == null
                ? null
                : format(last, years) + (wholeDays ? "" : untilMidnight ? " 24:00" : " " + time(to.toLocalTime()));
        return words.text("rule.bounds.zone", range(begin, end), asOf.zone().getId());
    }

    private String range(@Nullable String first, @Nullable String last) {
        if (first == null) {
            return last == null ? words.text("rule.bounds.always") : words.text("rule.bounds.until", last);
        }
        if (last == null) {
            return words.text("rule.bounds.from", first);
        }
        return first.equals(last) ? first : words.text("rule.bounds.range", first, last);
    }

    private static @Nullable ZonedDateTime at(@Nullable Instant instant, AsOf asOf) {
        return instant == null ? null : instant.atZone(asOf.zone());
    }

    /// The start of a day is not always 00:00: some zones skip it when summer begins.
    private static boolean isMidnight(ZonedDateTime moment) {
        return moment.equals(moment.toLocalDate().atStartOfDay(moment.getZone()));
    }

    private static boolean isElsewhen(@Nullable LocalDate day, AsOf asOf) {
        return day != null && day.getYear() != asOf.today().getYear();
    }

    private String format(LocalDate day, boolean year) {
        return DateTimeFormatter.ofPattern(words.text(year ? "rule.format.day" : "rule.format.dayOfYear"), words.locale()).format(day);
    }

    /// "09:05".
    String time(LocalTime time) {
        return DateTimeFormatter.ofPattern(words.text("rule.format.time"), words.locale()).format(time);
    }
}

package whom.naive;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import whom.moment.Unit;
import whom.moment.Window;

/// Whether one moment or one day lies in a window, asked by looking at its calendar day.
record Calendar(Instant now, ZoneId zone) {
    boolean holds(Instant at, Window window) {
        return switch (window) {
            case Window.InLast(int n, Unit unit) when isShort(unit) -> !at.isAfter(now) && !at.isBefore(now.minus(span(n, unit)));
            case Window.MoreThanAgo(int n, Unit unit) when isShort(unit) -> at.isBefore(now.minus(span(n, unit)));
            case Window.InNext(int n, Unit unit) when isShort(unit) -> at.isAfter(now) && at.isBefore(now.plus(span(n, unit)));
            case Window.InLast _ -> !at.isAfter(now) && holds(day(at), window);
            case Window.MoreThanAgo _,Window.InNext _,Window.DaysAgo _,Window.Today _,Window.Yesterday _,Window.Fixed _ ->
                holds(day(at), window);
        };
    }

    boolean holds(LocalDate day, Window window) {
        LocalDate today = day(now);
        return switch (window) {
            case Window.InLast(int n, Unit unit) -> !day.isAfter(today) && !day.isBefore(earlier(today, n, unit));
            case Window.MoreThanAgo(int n, Unit unit) -> day.isBefore(earlier(today, n, unit));
            case Window.InNext(int n, Unit unit) -> !day.isBefore(today) && !day.isAfter(earlier(today, -n, unit));
            case Window.DaysAgo(int n) -> day.plusDays(n).equals(today);
            case Window.Today() -> day.equals(today);
            case Window.Yesterday() -> day.plusDays(1).equals(today);
            case Window.On(LocalDate that) -> day.equals(that);
            case Window.Before(LocalDate that) -> day.isBefore(that);
            case Window.After(LocalDate that) -> day.isAfter(that);
            case Window.Between(LocalDate first, LocalDate last) -> !day.isBefore(first) && !day.isAfter(last);
        };
    }

    LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    private static boolean isShort(Unit unit) {
        return unit == Unit.HOURS || unit == Unit.MINUTES;
    }

    private static Duration span(int n, Unit unit) {
        return unit == Unit.HOURS ? Duration.ofHours(n) : Duration.ofMinutes(n);
    }

    private static LocalDate earlier(LocalDate day, int n, Unit unit) {
        return switch (unit) {
            case DAYS -> day.minusDays(n);
            case WEEKS -> day.minusDays(7L * n);
            case MONTHS -> day.minusMonths(n);
            case YEARS -> day.minusYears(n);
            case HOURS, MINUTES -> throw new IllegalArgumentException(unit + " say nothing about a day");
        };
    }
}

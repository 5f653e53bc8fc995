package whom.resolve;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import whom.moment.AsOf;
import whom.moment.Bounds;
import whom.moment.Days;
import whom.moment.Span;
import whom.moment.Unit;
import whom.moment.Window;
import whom.moment.Windows;
import whom.rule.Annual;

/// Checks a written window and resolves it. What it means must lie within the years 0 to 9999, so that every store can compare it.
record WindowTest(AsOf asOf) {
    private static final Duration LONGEST = Duration.ofDays(100 * 366);

    /// The stretch in which events count; never past as-of.
    Bounds ofEvents(@Nullable Window window) throws Unfit {
        if (window == null) {
            return Bounds.past(asOf);
        }
        if (window instanceof Window.InNext(int n, Unit unit)) {
            throw Unfit.of(Problem.Part.WINDOW, Problem.Reason.WINDOW_DOES_NOT_FIT, n + " " + unit);
        }
        return instants(window).clippedTo(asOf);
    }

    /// A length after a step; it must be exact.
    static Duration span(Span span) throws Unfit {
        long hours = switch (span.unit()) {
            case MINUTES, HOURS -> 1;
            case DAYS -> 24;
            case WEEKS -> 24 * 7;
            case MONTHS, YEARS -> throw Unfit.of(Problem.Part.SPAN, Problem.Reason.WINDOW_DOES_NOT_FIT, span.n() + " " + span.unit());
        };
        Duration length = span.unit() == Unit.MINUTES ? Duration.ofMinutes(span.n()) : Duration.ofHours(hours * span.n());
        if (span.n() < 1 || length.compareTo(LONGEST) > 0) {
            throw Unfit.of(Problem.Part.SPAN, Problem.Reason.OUT_OF_RANGE, String.valueOf(span.n()));
        }
        return length;
    }

    /// The days around today in which an anniversary falls.
    Days days(Annual annual) throws Unfit {
        Days days = switch (annual) {
            case Annual.Today() -> days(new Window.Today());
            case Annual.InNext(int n, Unit unit) -> days(new Window.InNext(n, unit));
            case Annual.InLast(int n, Unit unit) -> days(new Window.InLast(n, unit));
            case Annual.InMonth() -> {
                LocalDate first = asOf.today().withDayOfMonth(1);
                yield new Days(first, first.plusMonths(1));
            }
        };
        // Within a year and a day every anniversary has come round; further is a slip.
        if (days.from() == null || days.to() == null || days.from().plusDays(367).isBefore(days.to())) {
            throw Unfit.of(Problem.Part.WINDOW, Problem.Reason.OUT_OF_RANGE, switch (annual) {
                case Annual.InNext(int n, Unit unit) -> n + " " + unit;
                case Annual.InLast(int n, Unit unit) -> n + " " + unit;
                case Annual.Today _,Annual.InMonth _ -> "";
            });
        }
        return days;
    }

    /// The moments of a window.
    Bounds instants(Window window) throws Unfit {
        check(window);
        try {
            Bounds bounds = Windows.instants(window, asOf);
            if (fits(bounds.from()) && fits(bounds.to())) {
                return bounds;
            }
        } catch (DateTimeException | ArithmeticException _) {
            // Further away than a calendar reaches: the same problem as further than the store reaches.
        }
        throw outOfRange(window);
    }

    /// The calendar days of a window; hours mean nothing to a date.
    Days days(Window window) throws Unfit {
        check(window);
        Unit unit = unit(window);
        if (unit != null && unit.isExact()) {
            throw Unfit.of(Problem.Part.WINDOW, Problem.Reason.WINDOW_DOES_NOT_FIT, unit.toString());
        }
        try {
            Days days = Windows.days(window, asOf);
            if (fits(days.from()) && fits(days.to())) {
                return days;
            }
        } catch (DateTimeException | ArithmeticException _) {
            // As above.
        }
        throw outOfRange(window);
    }

    private static void check(Window window) throws Unfit {
        switch (window) {
            case Window.InLast(int n, Unit _) when n < 0 -> throw outOfRange(window);
            case Window.InNext(int n, Unit _) when n < 0 -> throw outOfRange(window);
            case Window.MoreThanAgo(int n, Unit _) when n < 0 -> throw outOfRange(window);
            case Window.DaysAgo(int n) when n < 0 -> throw outOfRange(window);
            case Window.Between(LocalDate first, LocalDate last) when first.isAfter(last) ->
                throw Unfit.of(Problem.Part.WINDOW, Problem.Reason.EMPTY_RANGE, first + " – " + last);
            case Window.Relative _,Window.Fixed _ -> {
            }
        }
    }

    private static @Nullable Unit unit(Window window) {
        return switch (window) {
            case Window.InLast(int _, Unit unit) -> unit;
            case Window.InNext(int _, Unit unit) -> unit;
            case Window.MoreThanAgo(int _, Unit unit) -> unit;
            case Window.DaysAgo _,Window.Today _,Window.Yesterday _,Window.Fixed _ -> null;
        };
    }

    private static boolean fits(@Nullable Instant instant) {
        return instant == null || fits(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }

    /// The day after the last of the year 9999 is the end of a range that ends there.
    private static boolean fits(@Nullable LocalDate day) {
        return day == null || (day.getYear() >= 0 && day.minusDays(1).getYear() <= 9999);
    }

    private static Unfit outOfRange(Window window) {
        String found = switch (window) {
            case Window.InLast(int n, Unit _) -> String.valueOf(n);
            case Window.InNext(int n, Unit _) -> String.valueOf(n);
            case Window.MoreThanAgo(int n, Unit _) -> String.valueOf(n);
            case Window.DaysAgo(int n) -> String.valueOf(n);
            case Window.On(LocalDate day) -> day.toString();
            case Window.Before(LocalDate day) -> day.toString();
            case Window.After(LocalDate day) -> day.toString();
            case Window.Between(LocalDate first, LocalDate last) -> first + " – " + last;
            case Window.Today _,Window.Yesterday _ -> "";
        };
        return Unfit.of(Problem.Part.WINDOW, Problem.Reason.OUT_OF_RANGE, found);
    }
}

package whom.moment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Resolves a written window at an as-of, for instants and for calendar dates. Days may have 23 or 25 hours; nobody is lost.
public final class Windows {
    private Windows() {
    }

    /// The instants of a window. Days of the future are included; whoever counts events clips them to as-of.
    public static Bounds instants(Window window, AsOf asOf) {
        return switch (window) {
            case Window.InLast(int n, Unit unit) when unit.isExact() -> new Bounds(unit.shift(asOf.instant(), -n), asOf.future());
            case Window.InNext(int n, Unit unit) when unit.isExact() -> new Bounds(asOf.future(), unit.shift(asOf.instant(), n));
            case Window.MoreThanAgo(int n, Unit unit) when unit.isExact() -> new Bounds(null, unit.shift(asOf.instant(), -n));
            case Window.InLast(int n, Unit unit) -> new Bounds(asOf.startOf(unit.shift(asOf.today(), -n)), asOf.future());
            case Window.InNext _,Window.MoreThanAgo _,Window.DaysAgo _,Window.Today _,Window.Yesterday _,Window.Fixed _ -> {
                Days days = days(window, asOf);
                yield new Bounds(start(days.from(), asOf), start(days.to(), asOf));
            }
        };
    }

    /// The calendar days of a window; an hour or a minute ago is today's concern, so exact units take the days they touch.
    public static Days days(Window window, AsOf asOf) {
        LocalDate today = asOf.today();
        return switch (window) {
            case Window.InLast(int n, Unit unit) -> new Days(back(n, unit, asOf), today.plusDays(1));
            case Window.InNext(int n, Unit unit) -> new Days(today, back(-n, unit, asOf).plusDays(1));
            case Window.MoreThanAgo(int n, Unit unit) -> new Days(null, back(n, unit, asOf));
            case Window.DaysAgo(int n) -> one(today.minusDays(n));
            case Window.Today() -> one(today);
            case Window.Yesterday() -> one(today.minusDays(1));
            case Window.On(LocalDate day) -> one(day);
            case Window.Before(LocalDate day) -> new Days(null, day);
            case Window.After(LocalDate day) -> new Days(day.plusDays(1), null);
            case Window.Between(LocalDate first, LocalDate last) -> new Days(first, last.plusDays(1));
        };
    }

    private static LocalDate back(int n, Unit unit, AsOf asOf) {
        return unit.isExact() ? LocalDate.ofInstant(unit.shift(asOf.instant(), -n), asOf.zone()) : unit.shift(asOf.today(), -n);
    }

    private static Days one(LocalDate day) {
        return new Days(day, day.plusDays(1));
    }

    private static @Nullable Instant start(@Nullable LocalDate day, AsOf asOf) {
        return day == null ? null : asOf.startOf(day);
    }
}

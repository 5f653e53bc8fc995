package whom.naive;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.moment.Unit;
import whom.moment.Window;

/// Windows around a moment.
record RandomWindow(Moments moments, Chance chance) {
    /// Of calendar dates.
    Window.Relative ofDays() {
        return relative(chance.one(List.of(Unit.DAYS, Unit.DAYS, Unit.WEEKS, Unit.MONTHS, Unit.YEARS)), true);
    }

    /// Of moments.
    Window.Relative ofInstants() {
        return relative(chance.one(List.of(Unit.values())), true);
    }

    /// Of events, or of any time.
    @Nullable
    Window ofEventsOrNull() {
        if (chance.in(35)) {
            return null;
        }
        if (chance.in(65)) {
            return relative(chance.one(List.of(Unit.values())), false);
        }
        LocalDate day = moments.day(chance);
        return switch (chance.upTo(3)) {
            case 0 -> new Window.On(day);
            case 1 -> new Window.Before(day);
            case 2 -> new Window.After(day);
            default -> new Window.Between(day, day.plusDays(chance.upTo(100)));
        };
    }

    private Window.Relative relative(Unit unit, boolean future) {
        int n = chance.one(Moments.SPANS);
        return switch (chance.upTo(6)) {
            case 0 -> new Window.DaysAgo(n);
            case 1 -> chance.in(50) ? new Window.Today() : new Window.Yesterday();
            case 2 -> future ? new Window.InNext(n, unit) : new Window.InLast(n, unit);
            case 3, 4 -> new Window.MoreThanAgo(n, unit);
            default -> new Window.InLast(n, unit);
        };
    }
}

package whom.moment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// A unit of a window. Minutes and hours are exact spans; days and longer are calendar units of the workspace's zone.
public enum Unit {
    MINUTES(ChronoUnit.MINUTES), HOURS(ChronoUnit.HOURS), DAYS(ChronoUnit.DAYS), WEEKS(ChronoUnit.WEEKS), MONTHS(ChronoUnit.MONTHS), YEARS(
            ChronoUnit.YEARS);

    private final ChronoUnit unit;

    Unit(ChronoUnit unit) {
        this.unit = unit;
    }

    /// Whether the unit is an exact span of time instead of calendar days.
    public boolean isExact() {
        return this == MINUTES || this == HOURS;
    }

    /// The moment n units away; for the exact units only.
    Instant shift(Instant instant, long n) {
        return instant.plus(n, unit);
    }

    /// The day n units away, clamped to the month's end; for the calendar units only.
    LocalDate shift(LocalDate day, long n) {
        return day.plus(n, unit);
    }
}

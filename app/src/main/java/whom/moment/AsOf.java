package whom.moment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// The one frozen moment of an evaluation, and the zone whose calendar days count. Nothing after it counts.
///
/// @param instant to the millisecond, the resolution of the store
/// @param zone    the workspace's zone
public record AsOf(Instant instant, ZoneId zone) {
    public AsOf {
        instant = instant.truncatedTo(ChronoUnit.MILLIS);
    }

    /// The calendar day that holds the moment.
    public LocalDate today() {
        return LocalDate.ofInstant(instant, zone);
    }

    /// The first moment that no longer counts as past; as-of itself belongs to the past.
    public Instant future() {
        return instant.plusMillis(1);
    }

    /// The first instant of a day in the zone; not always midnight.
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}

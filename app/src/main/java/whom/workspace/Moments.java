package whom.workspace;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/// A moment as people write it in `as_of` and after `--as-of`.
public final class Moments {
    private Moments() {
    }

    /// `2026-11-02T09:00` in the zone, `2026-11-02T09:00+01:00` or `…Z` wherever, `2026-11-02` for the start of that day in the zone.
    ///
    /// @return nothing when it is none of these
    public static Optional<Instant> read(String written, ZoneId zone) {
        try {
            if (!written.contains("T")) {
                return Optional.of(LocalDate.parse(written).atStartOfDay(zone).toInstant());
            }
            String time = written.substring(written.indexOf('T'));
            boolean offset = time.endsWith("Z") || time.contains("+") || time.contains("-");
            return Optional.of(offset ? OffsetDateTime.parse(written).toInstant() : LocalDateTime.parse(written).atZone(zone).toInstant());
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}

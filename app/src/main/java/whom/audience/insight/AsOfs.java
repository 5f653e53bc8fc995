package whom.audience.insight;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import whom.moment.AsOf;

/// How often a size is looked at: at the first moment of each such day, in the zone of the as-of.
public enum AsOfs {
    /// The first of each month.
    MONTH(ChronoUnit.MONTHS),
    /// Each Monday.
    WEEK(ChronoUnit.WEEKS),
    /// Each day.
    DAY(ChronoUnit.DAYS);

    private final ChronoUnit unit;

    AsOfs(ChronoUnit unit) {
        this.unit = unit;
    }

    /// The moments from the first such day on or after `from` to the last one on or before `to`, oldest first.
    public List<AsOf> between(LocalDate from, LocalDate to, AsOf zone) {
        List<AsOf> found = new ArrayList<>();
        LocalDate first = first(from);
        for (long n = 0; !first.plus(n, unit).isAfter(to); n++) {
            found.add(new AsOf(zone.startOf(first.plus(n, unit)), zone.zone()));
        }
        return found;
    }

    /// As many as that, the last one on or before the day of the as-of; and the as-of itself at the end where it is later.
    public List<AsOf> until(AsOf asOf, int most) {
        LocalDate last = last(asOf.today());
        List<AsOf> found = new ArrayList<>(between(last.minus(most - 1L, unit), last, asOf));
        if (!found.getLast().equals(asOf)) {
            found.add(asOf);
        }
        return found;
    }

    private LocalDate first(LocalDate from) {
        LocalDate last = last(from);
        return last.isBefore(from) ? last.plus(1, unit) : last;
    }

    private LocalDate last(LocalDate to) {
        return switch (this) {
            case MONTH -> to.withDayOfMonth(1);
            case WEEK -> to.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case DAY -> to;
        };
    }
}

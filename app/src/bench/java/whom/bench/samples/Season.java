package whom.bench.samples;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/// When things happen: how busy each day is, and each hour of a day, in one time zone.
public final class Season {
    private final ZoneId zone;
    private final LocalDate first;
    private final double[] before;
    private final Skew hours;

    /// @param busy how busy a day is, compared with others (1 is usual)
    /// @param hours weights of the hours of a day, as a [Skew]
    public Season(ZoneId zone, LocalDate first, LocalDate last, ToDoubleFunction<LocalDate> busy, String hours) {
        this.zone = zone;
        this.first = first;
        this.hours = Skew.of(hours);
        int days = (int) ChronoUnit.DAYS.between(first, last) + 1;
        before = new double[days + 1];
        for (int day = 0; day < days; day++) {
            before[day + 1] = before[day] + busy.applyAsDouble(first.plusDays(day));
        }
    }

    /// How much happens between two moments, in usual days.
    public double weight(Instant from, Instant to) {
        return from.isBefore(to) ? upTo(to) - upTo(from) : 0;
    }

    /// A moment in `[from, to)`, more often on a busy day and in a busy hour.
    public Instant draw(Dice dice, Instant from, Instant to) {
        for (int attempt = 0; attempt < 12; attempt++) {
            double point = upTo(from) + dice.share() * weight(from, to);
            int found = Arrays.binarySearch(before, point);
            LocalDate date = first.plusDays(found >= 0 ? found : -found - 2);
            LocalTime time = LocalTime.of(Integer.parseInt(hours.draw(dice)), dice.below(60), dice.below(60));
            Instant moment = date.atTime(time).atZone(zone).toInstant();
            if (!moment.isBefore(from) && moment.isBefore(to)) {
                return moment;
            }
        }
        return from.plusSeconds((long) (dice.share() * Duration.between(from, to).toSeconds()));
    }

    private double upTo(Instant moment) {
        LocalDate date = moment.atZone(zone).toLocalDate();
        int day = StrictMath.clamp(ChronoUnit.DAYS.between(first, date), 0, before.length - 2);
        Duration passed = Duration.between(date.atStartOfDay(zone).toInstant(), moment);
        double share = StrictMath.min(1, passed.toSeconds() / 86_400.0);
        return before[day] + share * (before[day + 1] - before[day]);
    }
}

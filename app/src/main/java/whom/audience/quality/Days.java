package whom.audience.quality;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import whom.moment.AsOf;

/// How fresh the days of an attribute are.
final class Days {
    private Days() {
    }

    /// @param sorted days since 1970, the earliest first
    static Freshness freshness(String attribute, double[] sorted, AsOf asOf) {
        LocalDate today = asOf.today();
        int past = until(sorted, today);
        return new Freshness(day(sorted, past - 1), day(sorted, past == 0 ? -1 : (past - 1) / 2),
                Affected.by(sorted.length - past, Selecting.after(attribute, today)));
    }

    /// How many are that day or before.
    static int until(double[] sorted, LocalDate day) {
        int place = Arrays.binarySearch(sorted, day.toEpochDay() + 0.5);
        return -place - 1;
    }

    private static Optional<LocalDate> day(double[] sorted, int place) {
        return place < 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay((long) sorted[place]));
    }
}

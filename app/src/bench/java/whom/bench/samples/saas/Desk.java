package whom.bench.samples.saas;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import whom.bench.samples.Season;

/// The tool's calendar: people work on weekdays, rest at weekends, slow down in July and over Christmas.
final class Desk {
    static final ZoneId ZONE = ZoneId.of("America/New_York");
    static final LocalDate LAUNCHED = LocalDate.of(2025, 4, 1);
    static final Instant LAUNCHED_AT = LAUNCHED.atStartOfDay(ZONE).toInstant();
    static final LocalDate TODAY = LocalDate.of(2026, 10, 15);
    static final Instant AS_OF = TODAY.atTime(8, 0).atZone(ZONE).toInstant();
    /// The events were fetched half a day after the accounts.
    static final Instant FETCHED = TODAY.atTime(20, 0).atZone(ZONE).toInstant();
    static final int TRIAL_DAYS = 14;

    static final Season WORK = new Season(ZONE, LAUNCHED, TODAY, Desk::busy,
            "7 2, 8 7, 9 12, 10 12, 11 10, 12 6, 13 8, 14 10, 15 10, 16 9, 17 6, 18 3, 20 2, 22");

    private Desk() {
    }

    private static double busy(LocalDate date) {
        double week = switch (date.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> 0.15;
            case FRIDAY -> 1.1;
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY -> 1.3;
        };
        boolean holidays = (date.getMonthValue() == 12 && date.getDayOfMonth() > 20) || date.getMonthValue() == 7;
        return week * (holidays ? 0.6 : 1);
    }
}

package whom.bench.samples.newsletter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import whom.bench.samples.Season;

/// The letter's calendar: it goes out every Wednesday at half past five in the afternoon, with a break in the first half of August.
final class Press {
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    static final LocalDate FIRST_ISSUE = LocalDate.of(2025, 1, 8);
    static final LocalDate TODAY = LocalDate.of(2026, 9, 30);
    static final Instant FOUNDED_AT = FIRST_ISSUE.minusDays(7).atStartOfDay(ZONE).toInstant();
    static final Instant AS_OF = TODAY.atTime(18, 30).atZone(ZONE).toInstant();
    /// The events were fetched the next morning, so most opens of the newest issue lie after as-of.
    static final Instant FETCHED = TODAY.plusDays(1).atTime(9, 0).atZone(ZONE).toInstant();

    static final Season DAYS = new Season(ZONE, FIRST_ISSUE.minusDays(7), TODAY.plusDays(1), Press::busy,
            "6 2, 7 5, 8 6, 9 4, 10 3, 12 5, 13 3, 16 3, 17 5, 18 8, 19 7, 20 6, 21 6, 22 3, 23");

    private Press() {
    }

    static Instant sent(LocalDate wednesday) {
        return wednesday.atTime(17, 30).atZone(ZONE).toInstant();
    }

    static boolean pause(LocalDate wednesday) {
        return wednesday.getMonthValue() == 8 && wednesday.getDayOfMonth() <= 14;
    }

    /// Sign-ups follow the issues, which are passed on to friends.
    private static double busy(LocalDate date) {
        double week = switch (date.getDayOfWeek()) {
            case WEDNESDAY -> 2.6;
            case THURSDAY -> 1.8;
            case SATURDAY, SUNDAY -> 0.7;
            case MONDAY, TUESDAY, FRIDAY -> 0.8;
        };
        boolean interview = !date.isBefore(LocalDate.of(2026, 3, 4)) && date.isBefore(LocalDate.of(2026, 3, 12));
        boolean summer = date.getMonthValue() == 7 || date.getMonthValue() == 8;
        return week * (interview ? 7 : 1) * (summer ? 0.5 : 1);
    }
}

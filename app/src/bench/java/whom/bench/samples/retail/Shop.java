package whom.bench.samples.retail;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import whom.bench.samples.Season;

/// The shop's calendar: when it opened, where it stands, and which days are busy.
final class Shop {
    static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    static final LocalDate OPENED = LocalDate.of(2024, 10, 28);
    static final Instant OPENED_AT = OPENED.atStartOfDay(ZONE).toInstant();
    static final Instant AS_OF = LocalDate.of(2026, 11, 2).atTime(9, 0).atZone(ZONE).toInstant();
    /// The event file was fetched a day later than the people file, so it knows a little of what comes after as-of.
    static final Instant FETCHED = LocalDate.of(2026, 11, 3).atTime(9, 0).atZone(ZONE).toInstant();

    static final LocalDate GIVEAWAY = LocalDate.of(2025, 3, 14);

    private static final String HOURS = "7 2, 8 4, 9 5, 10 5, 11 5, 12 8, 13 7, 14 4, 15 4, 16 5, 17 6, 18 7, 19 8, 20 11, 21 12, 22 8, 23 4, 0 2, 1, 6";
    private static final double[] MONTHS = {1.05, 0.75, 0.95, 1.0, 1.0, 1.05, 0.75, 0.6, 0.95, 1.0, 1.45, 1.6};

    static final Season VISITS = new Season(ZONE, OPENED, LocalDate.of(2026, 11, 3), Shop::busy, HOURS);

    private Shop() {
    }

    /// Half price on everything from the Friday after the fourth Thursday of November to the Monday.
    static boolean blackFriday(LocalDate date) {
        LocalDate friday = LocalDate.of(date.getYear(), 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY)).plusDays(1);
        return !date.isBefore(friday) && date.isBefore(friday.plusDays(4));
    }

    /// The French sales, in deep winter and at midsummer.
    static boolean sales(LocalDate date) {
        int day = date.getDayOfYear();
        return (day >= 8 && day <= 34) || (day >= 175 && day <= 202);
    }

    static double busy(LocalDate date) {
        double month = MONTHS[date.getMonthValue() - 1];
        double week = switch (date.getDayOfWeek()) {
            case SUNDAY -> 1.35;
            case SATURDAY -> 1.2;
            case THURSDAY -> 1.1;
            case MONDAY, TUESDAY, WEDNESDAY, FRIDAY -> 0.9;
        };
        double feast = date.getMonthValue() == 12 && date.getDayOfMonth() >= 21 ? 0.5 : 1;
        return month * week * feast * (blackFriday(date) ? 3.2 : 1) * (sales(date) ? 1.3 : 1);
    }
}

package whom.naive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import whom.moment.AsOf;

/// Moments on and around the edges that windows have: as-of, starts of days, clock changes, ends of months and years.
public record Moments(AsOf asOf) {
    static final List<Integer> SPANS = List.of(0, 1, 2, 3, 7, 12, 30, 90);
    private static final List<ZoneId> ZONES = List
            .of("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Apia", "America/Havana", "Asia/Beirut",
                    "Australia/Lord_Howe", "UTC", "America/Sao_Paulo", "Pacific/Auckland")
            .stream().map(ZoneId::of).toList();
    private static final List<LocalDate> DAYS = List
            .of("2026-03-29", "2026-03-30", "2026-10-25", "2026-10-26", "2026-11-01", "2026-11-02", "2026-03-08",
                    "2024-02-29", "2026-03-31", "2026-05-31", "2026-01-01", "2025-12-31", "2026-04-05", "2026-06-15", "2018-11-04",
                    "2011-12-31", "2012-01-02", "2027-02-28", "2028-02-29", "2026-12-31", "2026-12-28")
            .stream()
            .map(LocalDate::parse).toList();

    private static final List<LocalDate> BIRTHDAYS = List
            .of("2024-02-29", "2000-02-29", "1999-02-28", "2023-03-01", "2025-12-31", "2020-01-01", "1984-12-25").stream()
            .map(LocalDate::parse).toList();

    static Moments some(Chance chance) {
        ZoneId zone = chance.one(ZONES);
        ZonedDateTime start = chance.one(DAYS).atStartOfDay(zone);
        return new Moments(new AsOf(switch (chance.upTo(4)) {
            case 0 -> start.toInstant();
            case 1 -> start.plusDays(1).toInstant().minusMillis(1);
            default -> start.toInstant().plusMillis(chance.random().nextInt(86_400_000));
        }, zone));
    }

    LocalDate day(Chance chance) {
        LocalDate today = asOf.instant().atZone(asOf.zone()).toLocalDate();
        int n = chance.one(SPANS) * (chance.in(80) ? 1 : -1);
        return switch (chance.upTo(8)) {
            case 7 -> chance.one(BIRTHDAYS);
            case 8 -> today.minusYears(chance.upTo(4)).plusDays(chance.upTo(16) - 8);
            case 0 -> today.minusMonths(n);
            case 1 -> today.minusYears(n);
            case 2 -> today.minusDays(chance.upTo(800));
            case 3 -> today.minusWeeks(n).plusDays(chance.upTo(2) - 1);
            default -> today.minusDays(n).plusDays(chance.upTo(2) - 1);
        };
    }

    Instant instant(Chance chance) {
        Instant near = switch (chance.upTo(6)) {
            case 0 -> asOf.instant();
            case 1 -> asOf.instant().minus(chance.one(SPANS), ChronoUnit.HOURS);
            case 2 -> asOf.instant().minus(chance.one(SPANS), ChronoUnit.MINUTES);
            case 3 -> asOf.instant().plus(chance.one(SPANS), ChronoUnit.HOURS);
            case 4 -> asOf.instant().minusSeconds(chance.upTo(30_000_000));
            default -> day(chance).atStartOfDay(asOf.zone()).toInstant();
        };
        return near.plusMillis(chance.one(List.of(0, 0, -1, 1, 1_800_000, 3_600_000)));
    }
}

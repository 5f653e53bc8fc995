package whom.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Moments in one pattern. ISO 8601 to the second in UTC, which most vendors want, is written digit by digit: a pattern costs more than all other
/// cells of a row.
final class MomentText {
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX");
    private static final DateTimeFormatter ISO_DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    private static final int DAY = 86_400;

    private final DateTimeFormatter pattern;
    private final ZoneId zone;
    private final boolean iso;
    private final DayText days = new DayText(ISO_DAY);

    MomentText(DateTimeFormatter pattern, ZoneId zone) {
        this.pattern = pattern;
        this.zone = zone;
        this.iso = pattern.toString().equals(ISO.toString()) && zone.normalized().equals(ZoneOffset.UTC);
    }

    String of(Instant instant) {
        if (!iso) {
            return pattern.format(instant.atZone(zone));
        }
        long seconds = instant.getEpochSecond();
        int second = (int) Math.floorMod(seconds, (long) DAY);
        StringBuilder text = new StringBuilder(20).append(days.of(LocalDate.ofEpochDay(Math.floorDiv(seconds, (long) DAY))));
        two(text.append('T'), second / 3_600);
        two(text.append(':'), second / 60 % 60);
        two(text.append(':'), second % 60);
        return text.append('Z').toString();
    }

    private static void two(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}

package whom.audience.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import whom.moment.AsOf;

/// The moments at which sizes are looked at, in Berlin, where summer time ends on 25 October 2026.
class AsOfsTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final AsOf AS_OF = new AsOf(Instant.parse("2026-11-25T12:00:00Z"), BERLIN);

    private static List<String> shown(List<AsOf> moments) {
        return moments.stream().map(moment -> moment.instant().toString()).toList();
    }

    @Test
    void theFirstOfEachMonthBeginsWhenTheDayBeginsThere() {
        assertThat(shown(AsOfs.MONTH.between(LocalDate.of(2026, 9, 2), LocalDate.of(2026, 12, 1), AS_OF)))
                .containsExactly("2026-09-30T22:00:00Z", "2026-10-31T23:00:00Z", "2026-11-30T23:00:00Z");
    }

    @Test
    void weeksBeginOnMondayAndDaysFollowEachOther() {
        assertThat(shown(AsOfs.WEEK.between(LocalDate.of(2026, 10, 19), LocalDate.of(2026, 10, 26), AS_OF)))
                .containsExactly("2026-10-18T22:00:00Z", "2026-10-25T23:00:00Z");
        assertThat(shown(AsOfs.DAY.between(LocalDate.of(2026, 10, 25), LocalDate.of(2026, 10, 26), AS_OF)))
                .containsExactly("2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z");
        assertThat(AsOfs.DAY.between(LocalDate.of(2026, 10, 26), LocalDate.of(2026, 10, 25), AS_OF)).isEmpty();
    }

    @Test
    void theLastOnesAndTheAsOfItself() {
        assertThat(shown(AsOfs.MONTH.until(AS_OF, 2))).containsExactly("2026-09-30T22:00:00Z", "2026-10-31T23:00:00Z",
                "2026-11-25T12:00:00Z");
        AsOf midnight = new AsOf(Instant.parse("2026-10-31T23:00:00Z"), BERLIN);
        assertThat(shown(AsOfs.MONTH.until(midnight, 1))).containsExactly("2026-10-31T23:00:00Z");
    }
}

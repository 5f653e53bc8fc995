package whom.liquid.dialect;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import whom.liquid.Taken;

/// What the tests of all dialects share.
final class Dialects {
    static final ZonedDateTime NOW = Instant.parse("2026-11-02T08:05:09Z").atZone(ZoneId.of("Europe/Paris"));

    private Dialects() {
    }

    static Taken took(int block, int arm) {
        return new Taken(block, List.of(arm));
    }
}

package whom.audience.quality;

import java.time.Instant;
import java.util.Optional;

/// How the events of one kind stand.
///
/// @param newest the last that is not after as-of; none when none happened
/// @param ahead  events after as-of, which no rule counts
public record EventQuality(String kind, long events, Optional<Instant> newest, long ahead) {}

package whom.audience.insight;

import java.time.Instant;
import whom.moment.Bounds;

/// Stretches of time held against each other.
final class Stretches {
    private Stretches() {
    }

    /// Whether all of the inner lies in the outer.
    static boolean includes(Bounds outer, Bounds inner) {
        boolean begins = outer.from() == null || (inner.from() != null && !inner.from().isBefore(outer.from()));
        boolean ends = outer.to() == null || (inner.to() != null && !inner.to().isAfter(outer.to()));
        return begins && ends;
    }

    /// Whether the instant lies in the bounds.
    static boolean contains(Bounds bounds, Instant instant) {
        return (bounds.from() == null || !instant.isBefore(bounds.from())) && (bounds.to() == null || instant.isBefore(bounds.to()));
    }
}

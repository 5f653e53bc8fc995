package whom.moment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A half-open stretch of instants `[from, to)`; a missing bound is open.
public record Bounds(@Nullable Instant from, @Nullable Instant to) {
    /// All of the past: everything up to and including as-of.
    public static Bounds past(AsOf asOf) {
        return new Bounds(null, asOf.future());
    }

    /// The part of these bounds that is not after as-of.
    public Bounds clippedTo(AsOf asOf) {
        return to == null || to.isAfter(asOf.future()) ? new Bounds(from, asOf.future()) : this;
    }

    /// Whether no instant lies within.
    public boolean isEmpty() {
        return from != null && to != null && !from.isBefore(to);
    }
}

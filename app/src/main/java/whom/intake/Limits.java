package whom.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What may be in a column; a row with anything else is rejected.
///
/// @param required whether there must be something
/// @param min      the least number, date or moment, written like one in the column's kind
/// @param max      the greatest
/// @param allowed  the only values; empty for any
public record Limits(boolean required, @Nullable String min, @Nullable String max, List<String> allowed) {
    public static final Limits NONE = new Limits(false, null, null, List.of());

    public Limits {
        allowed = List.copyOf(allowed);
    }

    Limits or(Limits other) {
        return new Limits(required || other.required, min == null ? other.min : min, max == null ? other.max : max,
                allowed.isEmpty() ? other.allowed : allowed);
    }
}

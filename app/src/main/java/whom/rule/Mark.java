package whom.rule;

import org.jspecify.annotations.Nullable;

/// What may be noted on any node without changing what it means to be true.
///
/// @param label a name for people, or null
/// @param muted kept in the rule but ignored
public record Mark(@Nullable String label, boolean muted) {
    public static final Mark NONE = new Mark(null, false);
}

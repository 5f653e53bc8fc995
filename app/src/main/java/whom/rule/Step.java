package whom.rule;

import org.jspecify.annotations.Nullable;
import whom.moment.Span;

/// One step of a sequence: something done, or not done, after the step before.
///
/// @param not    whether it must not have been done
/// @param where  which of the events count, or null for all
/// @param within how long after the step before, its end included; null for any time after it (a `NOT` then lasts until the next step, or to
///               as-of)
public record Step(boolean not, String event, @Nullable Where where, @Nullable Span within) {}

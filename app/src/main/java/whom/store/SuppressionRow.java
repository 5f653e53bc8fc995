package whom.store;

import java.time.Instant;
import java.util.Optional;

/// Someone who must not be written to, known or not.
///
/// @param key     as it came; the store trims and folds it
/// @param channel empty for every channel
/// @param reason  why; empty keeps the reason that is there
/// @param at      since when; empty keeps the moment that is there
public record SuppressionRow(String key, String channel, Optional<String> reason, Optional<Instant> at) {}

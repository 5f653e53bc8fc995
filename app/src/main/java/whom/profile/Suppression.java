package whom.profile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// That someone must not be written to.
///
/// @param channel such as `email`, or "" for every channel
/// @param reason  "" when none was given
/// @param since   null when that is not known
public record Suppression(String channel, String reason, @Nullable Instant since) {}

package whom.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One change of something known about a person.
///
/// @param name   the attribute or the channel, empty for tags
/// @param before as it is written in a rule, null when nothing was there
/// @param after  as it is written in a rule, null when nothing is there since
/// @param file   what changed it came from
public record Change(Part part, String name, @Nullable String before, @Nullable String after, Instant at, String file) {}

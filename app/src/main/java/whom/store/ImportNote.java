package whom.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import whom.profile.Uniting;

/// What is kept of something that changes the data, and what makes its records one person.
///
/// @param file    where it comes from, such as the name of the file; kept with each consent
/// @param origin  the name under which rules know where it comes from, such as `shopify`; the file's where it has no other
/// @param digest  what tells this content, read this way, from every other; null when it is not to be known again
/// @param uniting what makes two records one person
public record ImportNote(LogEntry.@Nullable What what, String file, String origin, Instant at, @Nullable String digest, Uniting uniting) {
    /// Of something that the log does not keep.
    static ImportNote unlogged(String file) {
        return new ImportNote(null, file, file, Instant.EPOCH, null, new Uniting(List.of(), Map.of()));
    }
}

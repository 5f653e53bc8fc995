package whom.intake;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What is to be imported, and how.
///
/// @param file      CSV, also gzipped
/// @param content   what its rows are about; null to tell by its columns
/// @param mapping   the mapping file; null to map by the names of the columns alone
/// @param addPeople whether an event of an unknown person adds that person instead of being rejected
/// @param dryRun    whether to report only and leave the store as it is
/// @param rejects   where to write the rows that were rejected, as CSV; null for nowhere
public record ImportRequest(Path file, @Nullable Content content, @Nullable Path mapping, boolean addPeople, boolean dryRun,
        @Nullable Path rejects) {
    /// Everything by default: told and mapped by its columns, unknown people's events rejected.
    public static ImportRequest of(Path file, Content content) {
        return new ImportRequest(file, content, null, false, false, null);
    }
}

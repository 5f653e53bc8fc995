package whom.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An export as the store keeps it. It names no person.
///
/// @param id      0 until it is in the store
/// @param version of the preset
/// @param segment name that stands for it: a segment's id, or that of several together
/// @param folder  where its files went: as seen from the workspace's folder when they lie in it
/// @param receipt name of the receipt's file
/// @param since   the export with which it was compared, of which only what differs was written; null for a full one
/// @param deleted when its files were deleted again, or null
public record ExportEntry(long id, String preset, int version, String segment, Instant at, String folder, String receipt,
        @Nullable Long since, Sums sums, List<File> files, @Nullable Instant deleted) {
    public ExportEntry {
        files = List.copyOf(files);
    }

    /// What became of the people; selected = written + suppressed + rejected + merged.
    public record Sums(long selected, long written, long suppressed, long rejected, long merged, long removed) {}

    /// One of its files.
    ///
    /// @param role `upload`, `suppressed`, `rejects` or `removed`
    public record File(String name, String role, long rows) {}
}

package whom.desk.state;

import org.jspecify.annotations.Nullable;

/// A line of the sidebar.
///
/// @param size   people in it, or null while it has not been counted
/// @param broken why its file cannot be read, or null
/// @param unfinished whether its rule has problems, so that it cannot be counted
/// @param folder what it is kept under, empty for none
/// @param change how many more (or fewer) people it has than when it was last open; 0 when that is not known
public record SegmentItem(String id, String name, @Nullable Long size, @Nullable String broken, boolean unfinished, String folder,
        boolean starred, long change) {
    /// In no folder, without a star and as it was.
    public SegmentItem(String id, String name, @Nullable Long size, @Nullable String broken, boolean unfinished) {
        this(id, name, size, broken, unfinished, "", false, 0);
    }

    /// The same as it lies in the sidebar.
    public SegmentItem in(String newFolder, boolean newStarred, long newChange) {
        return new SegmentItem(id, name, size, broken, unfinished, newFolder, newStarred, newChange);
    }
}

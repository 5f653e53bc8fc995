package whom.desk.state;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.desk.state.ExportPane.Choice;
import whom.desk.state.ExportPane.ReceiptItem;
import whom.desk.state.ExportPane.Running;

/// The page of several segments in one go, and of what was exported.
///
/// @param choice   for whom, which columns and what is left out
/// @param segments all that can go along, those that do first, in the order in which they are written
/// @param eachOnce whether each person may stand in the file of one segment only
/// @param running  how far a running export has come, or null
/// @param receipts what the last export wrote, for each segment
/// @param history  what was exported, the newest first; null while it is read
/// @param failure  why something could not be written or read, or null
public record ExportsPane(boolean open, Choice choice, List<Taken> segments, boolean eachOnce, @Nullable Running running,
        List<ReceiptItem> receipts, @Nullable List<Item> history, @Nullable String failure) {
    public static final ExportsPane CLOSED = new ExportsPane(false, Choice.NONE, List.of(), false, null, List.of(), null, null);

    public ExportsPane {
        segments = List.copyOf(segments);
        receipts = List.copyOf(receipts);
    }

    /// A segment that may go along.
    ///
    /// @param people how many are in it, or null while that is counted
    public record Taken(String id, String name, boolean on, @Nullable Long people) {}

    /// An export of the past.
    ///
    /// @param what  the segment and the format
    /// @param when  it was written
    /// @param facts what came of it, as people read it
    /// @param files their names
    /// @param gone  when its files were deleted again, empty as long as they are kept
    public record Item(long id, String what, String when, String facts, List<String> files, Path folder, String gone) {
        public Item {
            files = List.copyOf(files);
        }
    }
}

package whom.desk.state;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What changed the data so far, the newest first.
///
/// @param entries null while they are read
/// @param running an entry that is being taken back, or null
/// @param said    what taking one back did, or null
/// @param failure why something could not be read or taken back, or null
public record ImportsPane(boolean open, @Nullable List<Item> entries, @Nullable Undoing running, @Nullable String said,
        @Nullable String failure) {
    public static final ImportsPane CLOSED = new ImportsPane(false, null, null, null, null);

    /// One of them.
    ///
    /// @param what    was done, as people read it: "People"
    /// @param file    where it came from
    /// @param when    it was done
    /// @param facts   what it did, as people read it
    /// @param undone  when it was taken back, empty while it holds
    /// @param undo    what taking it back is called, empty where that cannot be
    public record Item(long id, String what, String file, String when, String facts, String undone, String undo) {}

    /// An entry on its way back.
    public record Undoing(long id, ImportPane.Running how) {}
}

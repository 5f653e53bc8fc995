package whom.desk;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Something that is wanted of files on their way out.
public sealed interface ExportIntent extends Intent.OfWorkspace {
    /// Something that is said about every export from now on.
    sealed interface OfChoice extends ExportIntent {
    }

    /// Chooses for whom files are written.
    record ChoosePreset(String id) implements OfChoice {}

    record ChooseColumn(String attribute, boolean chosen) implements OfChoice {}

    /// Writes only what came, changed or went since the last export of the same format and segment, or everyone.
    record SinceLast(boolean on) implements OfChoice {}

    /// Holds a random share back; 0 for nobody.
    ///
    /// @param percent from 0 to 99
    record HoldBack(int percent) implements OfChoice {}

    /// Writes the files of the open segment into the folder; null for the workspace's `exports`.
    record StartExport(@Nullable Path folder) implements ExportIntent {}

    /// Opens the page of what was exported and of several segments in one go, or goes back to the rule.
    record ShowExports(boolean open) implements ExportIntent {}

    /// Lets a segment go along in the export of several, or not.
    record TakeSegment(String id, boolean on) implements ExportIntent {}

    /// Moves a segment up or down among those; whoever is in two of them goes with the upper one.
    ///
    /// @param by −1 or 1
    record MoveSegment(String id, int by) implements ExportIntent {}

    /// Whether each person may stand in the file of one segment only.
    record EachOnce(boolean on) implements ExportIntent {}

    /// Writes the files of the chosen segments, one after the other, into the folder; null for the workspace's `exports`.
    record StartSeveral(@Nullable Path folder) implements ExportIntent {}
}

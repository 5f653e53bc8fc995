package whom.desk;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import whom.desk.state.OpenWorkspace.Tab;
import whom.desk.state.Theme;
import whom.rule.Rule;

/// Something that someone at the window wants.
public sealed interface Intent {
    record OpenWorkspace(Path folder) implements Intent {}

    /// Back to the start page.
    record CloseWorkspace() implements Intent {}

    record ChooseSegment(String id) implements Intent {}

    record NewSegment() implements Intent {}

    record RenameSegment(String name) implements Intent {}

    /// Removes the segment's file; the notice that follows brings it back.
    record DeleteSegment(String id) implements Intent {}

    record RestoreSegment(String id) implements Intent {}

    /// A change of the rule.
    ///
    /// @param change a pure function, such as one of [whom.rule.Edits]
    /// @param burst  edits in a row with the same burst are one step of undo (typing into one field); null for a step of its own
    record Edit(UnaryOperator<Rule> change, @Nullable Object burst) implements Intent {
        public Edit(UnaryOperator<Rule> change) {
            this(change, null);
        }
    }

    /// The rule as someone typed it in its text form; a mistake is shown in the draft and changes nothing.
    record WriteText(String text) implements Intent {}

    record Undo() implements Intent {}

    record Redo() implements Intent {}

    /// Counts again after a failure.
    record CountAgain() implements Intent {}

    record ChooseTab(Tab tab) implements Intent {}

    /// An editor wants the real values of an attribute, or the tags when the name is null.
    record AskValues(@Nullable String attribute) implements Intent {}

    record ChooseTemplate(String id) implements Intent {}

    /// Shows someone who gets that variant.
    record ChooseVariant(String id) implements Intent {}

    /// The next (+1) or previous (−1) member in the preview.
    record StepPerson(int by) implements Intent {}

    /// Shows the mail of that member.
    record PreviewPerson(String key) implements Intent {}

    record ChoosePreset(String id) implements Intent {}

    record ChooseColumn(String attribute, boolean chosen) implements Intent {}

    /// Writes the files into the folder; null for the workspace's `exports`.
    record StartExport(@Nullable Path folder) implements Intent {}

    /// Takes back what is running: the opening, the export.
    record Cancel() implements Intent {}

    record ChooseTheme(Theme theme) implements Intent {}

    record DismissNotice() implements Intent {}
}

package whom.desk;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import whom.desk.settings.Settings.WindowPlace;
import whom.desk.state.OpenWorkspace.Tab;
import whom.desk.state.AsOfChoice;
import whom.desk.state.Language;
import whom.desk.state.PageLook;
import whom.desk.state.Theme;
import whom.rule.Rule;
import whom.template.mapping.Mapping;

/// Something that someone at the window wants.
public sealed interface Intent {
    /// Something that is wanted of the program as a whole.
    sealed interface OfProgram extends Intent {
    }

    /// Something that is wanted of the workspace that is open; without one it is nothing.
    sealed interface OfWorkspace extends Intent permits OfRule, OfTemplate, OfPeople, OfShelf, DataIntent, ExportIntent {
    }

    /// Something that is wanted of the segment that is open, or its numbers.
    sealed interface OfRule extends OfWorkspace {
    }

    record OpenWorkspace(Path folder) implements OfProgram {}

    /// Makes a workspace for a file, and opens it with the sheet that imports the file.
    record BeginWithFile(Path file) implements OfProgram {}

    /// Back to the start page.
    record CloseWorkspace() implements OfProgram {}

    record ChooseSegment(String id) implements OfRule {}

    record NewSegment() implements OfRule {}

    record RenameSegment(String name) implements OfRule {}

    /// Removes the segment's file; the notice that follows brings it back. One that is used is asked about first.
    record DeleteSegment(String id) implements OfRule {}

    /// Removes a segment's file although it is used, as was asked.
    record DeleteUsed(String id) implements OfRule {}

    /// Lets the segment that was asked about stay.
    record KeepUsed() implements OfRule {}

    /// Takes over what another program wrote into the segment's file; what stood here is one undo away.
    record ReadSegmentAgain(String id) implements OfRule {}

    /// Brings a deleted segment back.
    record RestoreSegment(String id) implements OfRule {}

    /// A change of the rule.
    ///
    /// @param change a pure function, such as one of [whom.rule.Edits]
    /// @param burst  edits in a row with the same burst are one step of undo (typing into one field); null for a step of its own
    record Edit(UnaryOperator<Rule> change, @Nullable Object burst) implements OfRule {
        public Edit(UnaryOperator<Rule> change) {
            this(change, null);
        }
    }

    /// The rule as someone typed it in its text form; a mistake is shown in the draft and changes nothing.
    record WriteText(String text) implements OfRule {}

    /// What was to be pasted is no rule; why, and where.
    record CannotPaste(String why) implements OfRule {}

    /// Makes a segment of a node of the rule, and refers to it in the node's place.
    record MakeSegment(whom.rule.Path path) implements OfRule {}

    record Undo() implements OfRule {}

    record Redo() implements OfRule {}

    /// Opens the page that shows how the segments overlap, or goes back to the rule.
    record ShowOverlap(boolean open) implements OfRule {}

    /// Opens or closes the page of who gets which variant of the template.
    record ShowMatrix(boolean open) implements OfTemplate {}

    /// Opens or closes the page of what is wrong or odd with the mails of the template.
    record ShowProof(boolean open) implements OfTemplate {}

    /// Lets these mail clients count from now on, by their ids, and keeps that in workspace.json.
    record ChooseClients(Set<String> clients) implements OfTemplate {
        public ChooseClients {
            clients = Set.copyOf(clients);
        }
    }

    /// Opens the pages of all variants side by side, or goes back to the rule.
    record ShowVariants(boolean open) implements OfTemplate {}

    /// Holds two variants against each other; with none, all are shown again.
    record CompareVariants(@Nullable String before, @Nullable String after) implements OfTemplate {}

    /// Shows the mail of the first member of a segment who gets that variant, as the page of variants calls it.
    record ShowMemberOf(String variant, String segment) implements OfTemplate {}

    /// Tells on that page of this segment.
    record TellOf(String segment) implements OfRule {}

    /// Reads everyone as of another moment: numbers, people, mails, exports and insight follow.
    record StandAt(AsOfChoice choice) implements OfRule {}

    /// Counts again after a failure.
    record CountAgain() implements OfRule {}

    record ChooseTab(Tab tab) implements OfRule {}

    /// An editor wants the real values of an attribute, or the tags when the name is null.
    record AskValues(@Nullable String attribute) implements OfRule {}

    /// An editor wants to know how the values of an attribute that holds numbers are spread over everybody.
    record AskHistogram(String attribute) implements OfRule {}

    /// Changes what people read for a value of an attribute, in workspace.json; an empty label takes it away.
    record LabelValue(String attribute, String value, String label) implements OfRule {}

    record ChooseTemplate(String id) implements OfTemplate {}

    /// Reads a template in another language, and writes that into its settings.
    ///
    /// @param dialect its id
    record ChooseDialect(String template, String dialect) implements OfTemplate {}

    /// Changes the further names of a template, and writes them into its settings once nothing in them is wrong.
    ///
    /// @param change a pure function, such as one of [Mapping]'s own
    record EditMapping(String template, UnaryOperator<Mapping> change) implements OfTemplate {}

    /// Fetches pictures that lie elsewhere for the previews of this workspace, or stops doing so.
    record LoadRemotePictures(boolean on) implements OfTemplate {}

    /// Looks at the page in that way from now on.
    record LookAt(PageLook look) implements OfTemplate {}

    /// Opens a link of a mail outside of Whom, as was asked about before.
    ///
    /// @param address as [whom.template.PageLink] lets it through
    record OpenLink(URI address) implements OfProgram {}

    /// Shows someone who gets that variant.
    record ChooseVariant(String id) implements OfTemplate {}

    /// The next (+1) or previous (−1) member in the preview.
    record StepPerson(int by) implements OfTemplate {}

    /// Shows the mail of that member.
    record PreviewPerson(String key) implements OfTemplate {}

    /// Says why that person, in the segment or not, is in or out.
    record Explain(String key) implements OfRule {}

    /// Closes what says why.
    record CloseWhy() implements OfRule {}

    /// Something that is wanted of the list of people, or of one of them.
    sealed interface OfPeople extends OfWorkspace {
    }

    /// Rows of the list come into sight, counted from 0.
    record LookAtPeople(long first, long last) implements OfPeople {}

    /// Another order of the list; null for as stored.
    record SortPeople(@Nullable String attribute, boolean descending) implements OfPeople {}

    record ShowPeopleColumn(String name, boolean shown) implements OfPeople {}

    /// Opens the page of somebody, in the segment or not.
    record OpenPerson(String key) implements OfPeople {}

    record ClosePerson() implements OfPeople {}

    /// More of what the person did.
    record MoreEvents() implements OfPeople {}

    /// Writes the list as it is seen into a CSV file; a name without a folder goes into the workspace's `exports`.
    record SavePeople(Path file) implements OfPeople {}

    /// Takes back what is running: the opening, the export.
    record Cancel() implements OfProgram {}

    record ChooseTheme(Theme theme) implements OfProgram {}

    /// The text in per cent of the usual size; everything grows with it.
    record ChooseTextSize(int size) implements OfProgram {}

    /// The next larger (+1) or smaller (−1) text.
    record StepTextSize(int by) implements OfProgram {}

    /// Nothing moves, even where the system does not ask for that.
    record StandStill(boolean still) implements OfProgram {}

    /// The words of the whole window. What could be undone in a segment cannot any more.
    record Speak(Language language) implements OfProgram {}

    /// The window was moved or resized, so that the next one opens there.
    record KeepWindow(WindowPlace place) implements OfProgram {}

    record DismissNotice() implements OfProgram {}

    /// Something that is wanted of a template, its mail or its variants.
    sealed interface OfTemplate extends OfWorkspace {
    }

    /// Something that is wanted of the page that writes templates.
    sealed interface OfWriting extends OfTemplate {
    }

    /// Opens that page; null for the template of the preview.
    record OpenWriting(@Nullable String template) implements OfWriting {}

    /// Back to the rule; what is not saved stays as it is.
    record CloseWriting() implements OfWriting {}

    /// The texts of a template as somebody typed them.
    ///
    /// @param revision of the texts that were typed in; nothing happens where these are others by now
    record TypeTemplate(String template, long revision, String source, String subject, String preheader) implements OfWriting {}

    /// Writes what was typed into the template's files.
    record SaveTemplate() implements OfWriting {}

    /// Keeps what was typed here although another program wrote the file; what that one wrote is set aside.
    record KeepMine() implements OfWriting {}

    /// Takes over what another program wrote into the file; what stood here is one undo away.
    record TakeTheirs() implements OfWriting {}

    /// Shows a place of a template's source, with the caret in it.
    ///
    /// @param offset in UTF-16 units from 0, of the source with line feeds alone
    record RevealSource(String template, int offset) implements OfWriting {}

    /// The caret stands there in the source that is written.
    record CaretAt(String template, int offset) implements OfWriting {}

    /// Puts a branch for a segment's people into the template that is written.
    ///
    /// @param offset where, in UTF-16 units from 0; negative for where the caret is
    record InsertSegment(String segment, int offset) implements OfWriting {}

    /// Begins a new template: shows what it can begin with.
    record BeginTemplate() implements OfWriting {}

    /// No new template after all.
    record EndTemplate() implements OfWriting {}

    /// Makes a new template, and opens its page.
    ///
    /// @param starter    what it begins with
    /// @param attributes by the name of each wish of the starter, the workspace's attribute for it; what is not in there is left out
    record MakeTemplate(String starter, String name, Map<String, String> attributes) implements OfWriting {
        public MakeTemplate {
            attributes = Map.copyOf(attributes);
        }
    }

    /// Leaves the workspace with unsaved templates, as was asked about.
    ///
    /// @param save whether they are saved before
    record LeaveUnsaved(boolean save) implements OfProgram {}

    /// Stays where unsaved templates are.
    record Stay() implements OfProgram {}

    /// Something that is wanted of a segment beside its rule.
    sealed interface OfShelf extends OfWorkspace {
    }

    /// Writes why the segment in the builder exists.
    ///
    /// @param burst as of [Edit]
    record WriteNotes(String notes, @Nullable Object burst) implements OfShelf {}

    /// Keeps a segment under another folder of the sidebar; empty for none.
    record MoveToFolder(String segment, String folder) implements OfShelf {}

    /// Puts a star on a segment, or takes it off.
    record Star(String segment, boolean on) implements OfShelf {}

    /// Closes a folder of the sidebar, or opens it.
    record Fold(String folder, boolean closed) implements OfShelf {}

    /// Makes a new segment of exactly the people who are in one now.
    record TakeSnapshot(String segment) implements OfShelf {}

    /// Opens the page of what a segment said before.
    record ShowVersions(String segment) implements OfShelf {}

    /// Holds that version against the segment as it is now.
    record ChooseVersion(Instant until) implements OfShelf {}

    /// Writes a version's rule into the segment again; undo takes it back.
    record RestoreVersion(String segment, Instant until) implements OfShelf {}

    /// Opens the page that holds two segments against each other.
    record ShowComparison(String before, String after) implements OfShelf {}

    /// Back from versions or comparison to the rule.
    record CloseComparison() implements OfShelf {}

    /// An editor wants to know which of these keys nobody has.
    record AskStrangers(List<String> keys) implements OfShelf {
        public AskStrangers {
            keys = List.copyOf(keys);
        }
    }
}

package whom.desk;

import java.nio.file.Path;

/// Something that is wanted of the data of the workspace: of files that come in, or of what is in it.
public sealed interface DataIntent extends Intent.OfWorkspace {
    /// Something that is wanted of files on their way in, or of what came in.
    sealed interface OfIntake extends DataIntent {
    }

    /// Something that is wanted of the sheet that imports a file.
    sealed interface OfImport extends OfIntake {
    }

    /// Opens the sheet with a file, which is looked at first.
    record ImportFile(Path file) implements OfImport {}

    /// Closes the sheet; what was said about the file can be gone back to.
    record LeaveImport() implements OfImport {}

    /// Opens the sheet again as it was left.
    record ResumeImport() implements OfImport {}

    /// Lets a table of the file go along, or not.
    ///
    /// @param part the name of the entry or sheet, empty when the file is the table
    record TakePart(String part, boolean on) implements OfImport {}

    /// Shows the columns of another table of the file.
    record LookAtPart(String part) implements OfImport {}

    /// Shows what can be said about a column; with -1 no longer.
    record LookAtColumn(int column) implements OfImport {}

    /// Takes the file into the store, as the sheet shows it.
    record RunImport() implements OfImport {}

    /// Tries the import out again.
    record TryAgain() implements OfImport {}

    /// Takes back the import of which the sheet shows the result.
    record UndoResult() implements OfImport {}

    /// Something that is said about the columns of the table that is shown.
    sealed interface OfMapping extends OfImport {
    }

    /// Takes its rows for something else.
    ///
    /// @param content `profiles`, `events` or `suppressions`
    record ImportAs(String content) implements OfMapping {}

    /// Takes a column for something else.
    ///
    /// @param target as mappings write it; empty to leave it out
    record AimColumn(int column, String target) implements OfMapping {}

    /// Answers one of the fields of a column.
    record SetColumn(int column, String field, String value) implements OfMapping {}

    /// Answers a question about a column.
    record AnswerImport(int column, String question, String answer) implements OfMapping {}

    /// Answers one of the fields of the whole table.
    record SetImport(String field, String value) implements OfMapping {}

    /// Forgets what was said about the table, also the last time.
    record MapAfresh() implements OfMapping {}

    /// Opens the page of what changed the data so far, or goes back to the rule.
    record ShowImports(boolean open) implements OfIntake {}

    /// Takes an entry of that page back.
    record UndoImport(long entry) implements OfIntake {}

    /// Something that is wanted of the data as it is: who is the same, and how good it is.
    sealed interface OfReview extends DataIntent {
    }

    /// Opens the page of people who are probably the same, or goes back to the rule.
    record ShowDuplicates(boolean open) implements OfReview {}

    /// Looks for them anew.
    record FindDuplicates() implements OfReview {}

    /// Looks at a pair, told by its place.
    record LookAtPair(int place) implements OfReview {}

    /// Lets the other one of the pair stay.
    record SwapPair() implements OfReview {}

    /// Makes one person of the pair.
    record MergePair() implements OfReview {}

    /// Notes that the pair is not the same.
    record PartPair() implements OfReview {}

    /// Leaves the pair for later.
    record SkipPair() implements OfReview {}

    /// Takes back what was decided about the last pair.
    record UndoPair() implements OfReview {}

    /// Opens the page of how good the data is, or goes back to the rule.
    record ShowQuality(boolean open) implements OfReview {}

    /// Opens people as a segment: one that says just that, or a new one.
    ///
    /// @param name of a new one
    /// @param rule as text
    record OpenAsRule(String name, String rule) implements OfReview {}
}

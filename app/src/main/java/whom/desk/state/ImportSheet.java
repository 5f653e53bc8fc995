package whom.desk.state;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What each column of a table is going to mean, and what is asked about it.
///
/// @param about     how the file was read, a fact each
/// @param origin    who wrote such files, or where it was mapped before; null when it is not known
/// @param contents  what its rows may be about
/// @param parts     the tables of the file; one where it is a table itself
/// @param snags     why it cannot be imported yet
/// @param questions what the data cannot decide
/// @param notes     what else somebody should know of the table
/// @param targets   what a column may mean, besides something new
/// @param opened    what can be said about one column, or null while none is looked at
/// @param whole     what can be said about the whole table
/// @param first     the cells of its first rows, as they were read
public record ImportSheet(List<String> about, @Nullable Origin origin, Choice contents, List<PartItem> parts, List<SnagItem> snags,
        List<QuestionItem> questions, List<String> notes, List<ColumnItem> columns, List<TargetItem> targets, @Nullable Opened opened,
        List<FieldItem> whole, List<List<String>> first) {
    public ImportSheet {
        about = List.copyOf(about);
        parts = List.copyOf(parts);
        snags = List.copyOf(snags);
        questions = List.copyOf(questions);
        notes = List.copyOf(notes);
        columns = List.copyOf(columns);
        targets = List.copyOf(targets);
        whole = List.copyOf(whole);
        first = List.copyOf(first);
    }

    /// A word that can be chosen.
    ///
    /// @param right what is worth knowing about it, or empty
    public record Option(String id, String text, String right) {}

    /// Some words of which one holds.
    public record Choice(List<Option> options, String chosen) {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /// @param title of the recipe or the mapping
    /// @param about what of it is confirmed, or that it was used before
    /// @param saved whether it is a mapping of the workspace, which can be put aside
    /// @param sure  whether that was ever seen in a real file
    public record Origin(String title, String about, boolean saved, boolean sure) {}

    /// One table of the file.
    ///
    /// @param id      the name of the entry or sheet, empty when the file is the table
    /// @param trouble why it cannot go along, or empty
    public record PartItem(String id, String name, long rows, boolean wanted, boolean shown, String trouble) {}

    /// @param column the column that is meant, or -1
    public record SnagItem(String text, int column) {}

    /// @param column   whose cells are meant
    /// @param id       tells it from others about the same column
    /// @param offer    whether it only offers something, and nobody need answer
    /// @param answered whether somebody has said so
    public record QuestionItem(int column, String id, String text, Choice answers, boolean offer, boolean answered) {}

    /// One column.
    ///
    /// @param header as the file has it
    /// @param values the first ones
    /// @param target what it means, as people read it; how it is left out when it is
    /// @param to     the same as its id, empty when it is left out
    /// @param form   what its cells hold and how they are written
    /// @param share  of the cells that do not fit that, empty when all do
    /// @param why    it is taken for that, in a word
    /// @param whyLong the same as a sentence
    public record ColumnItem(int index, String header, List<String> values, String target, String to, boolean brings, String form,
            String share,
            String why, String whyLong, List<String> notes) {
        public ColumnItem {
            values = List.copyOf(values);
            notes = List.copyOf(notes);
        }

        public boolean skipped() {
            return to.isEmpty();
        }
    }

    /// Something that a column may mean.
    ///
    /// @param id      as mappings write it
    /// @param heading of those that stand together
    /// @param taken   the column that means it now, or empty
    public record TargetItem(String id, String heading, String label, String taken) {}

    /// What can be said about a column.
    public record Opened(int column, String header, List<FieldItem> fields) {
        public Opened {
            fields = List.copyOf(fields);
        }
    }

    /// Something that can be said.
    public sealed interface FieldItem {
        String id();

        String label();

        /// One of some words.
        record OneOf(String id, String label, Choice choice) implements FieldItem {}

        /// A text.
        ///
        /// @param prompt what stands there while it is empty
        record Written(String id, String label, String text, String prompt) implements FieldItem {}

        /// Yes or no.
        ///
        /// @param label what holds when it is ticked
        record Ticked(String id, String label, boolean on) implements FieldItem {}
    }
}

package whom.desk.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import whom.intake.Content;
import whom.intake.Plan;
import whom.profile.Schema;
import whom.text.Refusal;

/// A file whose tables are being looked at before they go into the store.
///
/// @param tables in the order of the file, never none
/// @param unread why others of its tables could not be read, a sentence each
/// @param shown  the one whose columns are shown
/// @param adds   whether events of people who are not known yet add them
public record OpenFile(Path file, List<OpenTable> tables, List<String> unread, int shown, boolean adds) {
    public OpenFile {
        tables = List.copyOf(tables);
        unread = List.copyOf(unread);
    }

    /// Changes a table.
    @FunctionalInterface
    public interface Step {
        OpenTable of(OpenTable table) throws Refusal;
    }

    /// The first table that can be imported is shown.
    ///
    /// @param empty whether the store holds nobody yet, so that events can only be of people who are not known
    public static OpenFile of(Path file, List<OpenTable> tables, List<String> unread, boolean empty) {
        int first = IntStream.range(0, tables.size()).filter(i -> tables.get(i).wanted()).findFirst().orElse(0);
        return new OpenFile(file, tables, unread, first, empty);
    }

    /// The table whose columns are shown.
    public OpenTable table() {
        return tables.get(shown);
    }

    /// The same with another table in the place of that which is shown.
    public OpenFile with(Step step) throws Refusal {
        return with(shown, step);
    }

    /// The same with another table in the place of one.
    public OpenFile with(int at, Step step) throws Refusal {
        OpenTable changed = step.of(tables.get(at));
        return new OpenFile(file, IntStream.range(0, tables.size()).mapToObj(i -> i == at ? changed : tables.get(i)).toList(), unread,
                shown, adds);
    }

    /// The same with another table shown.
    public OpenFile showing(int at) {
        return new OpenFile(file, tables, unread, at, adds);
    }

    /// The same with or without people whom only events know.
    public OpenFile adding(boolean whether) {
        return new OpenFile(file, tables, unread, shown, whether);
    }

    /// Where the table of a name stands; 0 when there is none.
    public int index(String part) {
        return IntStream.range(0, tables.size()).filter(i -> tables.get(i).looked().part().name().equals(part)).findFirst().orElse(0);
    }

    /// Those that go along.
    public List<OpenTable> wanted() {
        return tables.stream().filter(OpenTable::wanted).toList();
    }

    /// Whether something goes along, and nothing stands against any of it.
    public boolean isReady(Schema schema) {
        return !wanted().isEmpty() && wanted().stream().allMatch(table -> Snag.of(table, schema).isEmpty());
    }

    /// What the rows of the first of those are about.
    public Content content() {
        return wanted().stream().map(OpenTable::plan).map(Plan::content).findFirst().orElse(table().plan().content());
    }
}

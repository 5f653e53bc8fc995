package whom.desk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whom.desk.state.ImportSheet;
import whom.desk.state.ImportSheet.Choice;
import whom.desk.state.ImportSheet.FieldItem;
import whom.desk.state.ImportSheet.Option;
import whom.desk.state.ImportSheet.Origin;
import whom.desk.state.ImportSheet.PartItem;
import whom.desk.state.ImportSheet.SnagItem;
import whom.desk.words.RuleWords;
import whom.intake.Content;
import whom.intake.PlannedColumn;
import whom.intake.Recipe;
import whom.profile.Schema;
import whom.resources.Words;

/// A file that is open, as the sheet shows it.
///
/// @param names what attributes and channels are called
public record SheetWords(Words words, RuleWords names, OpenTable.Place place) {
    /// @param opened the column whose fields are shown, or -1
    public ImportSheet sheet(OpenFile file, int opened) {
        OpenTable table = file.table();
        Schema schema = place.schema();
        TargetWords targets = new TargetWords(words, names, schema, table.plan().content());
        NoteWords notes = new NoteWords(words);
        List<PlannedColumn> columns = table.plan().columns();
        return new ImportSheet(about(table, notes), origin(table), contents(table), parts(file), snags(table, targets),
                new QuestionWords(words, names).items(table), notes(file, table, notes),
                new ColumnWords(words, targets).items(table), targets.offered(columns),
                opened < 0 || opened >= columns.size() ? null : new FieldWords(words, table, place).opened(columns.get(opened)),
                whole(file), table.looked().first());
    }

    private List<String> about(OpenTable table, NoteWords notes) {
        List<String> about = new ArrayList<>(List.of(words.text("intake.file.rows", table.looked().survey().rows()),
                words.text("intake.file.columns", table.looked().header().size())));
        about.addAll(notes.form(table.looked().form()));
        return about;
    }

    private static List<String> notes(OpenFile file, OpenTable table, NoteWords notes) {
        return Stream.concat(file.unread().stream(), table.looked().form().asides().stream().map(notes::said)).toList();
    }

    private @Nullable Origin origin(OpenTable table) {
        if (table.saved() != null) {
            return new Origin(words.text("intake.origin.saved"), words.text("intake.origin.savedIn", table.saved()), true, true);
        }
        Recipe recipe = table.plan().recipe();
        return recipe == null ? null : new Origin(recipe.title(), recipe.confirmed(), false, !recipe.confirmed().startsWith("Unconfirmed"));
    }

    private Choice contents(OpenTable table) {
        return new Choice(
                Stream.of(Content.values()).map(content -> new Option(content.word(), words.text("intake.content." + content), ""))
                        .toList(),
                table.plan().content().word());
    }

    private List<PartItem> parts(OpenFile file) {
        List<PartItem> items = new ArrayList<>();
        for (int i = 0; i < file.tables().size(); i++) {
            OpenTable table = file.tables().get(i);
            TargetWords targets = new TargetWords(words, names, place.schema(), table.plan().content());
            String trouble = snags(table, targets).stream().map(SnagItem::text).findFirst().orElse("");
            items.add(new PartItem(table.looked().part().name(), table.looked().name(), table.looked().survey().rows(), table.wanted(),
                    i == file.shown(), trouble));
        }
        return items;
    }

    private List<SnagItem> snags(OpenTable table, TargetWords targets) {
        return Snag.of(table, place.schema()).stream().map(snag -> snag(snag, table, targets)).toList();
    }

    private SnagItem snag(Snag snag, OpenTable table, TargetWords targets) {
        return switch (snag) {
            case Snag.Useless(String why) -> new SnagItem(words.text("intake.snag.useless", why), -1);
            case Snag.Missing(String target) when target.equals(place.schema().key()) ->
                new SnagItem(words.text("intake.snag.key", targets.label(target)), -1);
            case Snag.Missing(String target) -> new SnagItem(words.text("intake.snag.missing", targets.label(target)), -1);
            case Snag.Twice(String target, String first, String second) -> {
                PlannedColumn column = table.column(second);
                String both = targets.label(target);
                yield new SnagItem(first.isEmpty()
                        ? words.text("intake.snag.constant", second, both)
                        : first.equals(second)
                                ? words.text("intake.snag.same", first)
                                : words.text("intake.snag.twice", first, second, both),
                        column == null ? -1 : column.index());
            }
        };
    }

    private List<FieldItem> whole(OpenFile file) {
        List<FieldItem> fields = new ArrayList<>();
        OpenTable table = file.table();
        fields.add(new FieldItem.Written("source", words.text("intake.field.source"), table.source(), words.text("intake.prompt.source")));
        fields.add(new FieldItem.Ticked("clears", words.text("intake.field.clears"), table.plan().written().clears()));
        if (table.plan().content() == Content.EVENTS) {
            fields.add(new FieldItem.Ticked("adds", words.text("intake.field.adds"), file.adds()));
        }
        return fields;
    }
}

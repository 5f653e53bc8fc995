package whom.desk.intake;

import java.util.List;
import whom.desk.state.ImportSheet.ColumnItem;
import whom.intake.Note;
import whom.intake.PlannedColumn;
import whom.resources.Words;

/// A column as the sheet shows it.
record ColumnWords(Words words, TargetWords targets) {
    private static final int VALUES = 3;

    ColumnItem item(PlannedColumn column, Looked looked) {
        FormWords forms = new FormWords(words);
        String target = column.isSkipped()
                ? words.text("intake.target.skip")
                : column.brings() ? words.text("intake.target.new", targets.label(column.to())) : targets.label(column.to());
        String share = column.isSkipped() || column.share() >= 1 ? "" : words.text("intake.fits", forms.share(column.share()));
        NoteWords notes = new NoteWords(words);
        return new ColumnItem(column.index(), column.header(), looked.values(column.index(), VALUES), target,
                column.isSkipped() ? "" : column.to(),
                column.brings(), forms.form(column), share, words.text("intake.basis." + column.basis()),
                words.text("intake.basisLong." + column.basis()),
                column.notes().stream().filter(ColumnWords::isNoQuestion).map(notes::said).toList());
    }

    List<ColumnItem> items(OpenTable table) {
        return table.plan().columns().stream().map(column -> item(column, table.looked())).toList();
    }

    /// What is asked need not be told as well.
    private static boolean isNoQuestion(Note note) {
        return switch (note.about()) {
            case ASSUMED_ORDER, ASSUMED_DECIMAL, MAYBE_CONSENT -> false;
            case NAMELESS, RECIPE, UNCONFIRMED, SECRET_NAME, SECRET_VALUES, DAMAGED, GUARDED, NEARLY, ABSENT, UNIT, MIXED_UNITS,
                    SHORT_YEARS, LEFT_OUT ->
                true;
        };
    }
}

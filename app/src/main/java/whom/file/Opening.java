package whom.file;

import java.io.IOException;
import java.util.List;
import whom.text.Refusal;

/// Tells what a part is, and opens it as that.
final class Opening {
    private Opening() {
    }

    static Table of(Part part) throws Refusal {
        if (Parts.isSheet(part)) {
            return RowTable.of(part, new TableForm(TableForm.Kind.SHEET, null, null, 0, List.of()), () -> SheetRecords.open(part));
        }
        Text text = Text.of(part);
        try {
            String look = text.look();
            if (Json.begins(look, part)) {
                return JsonTable.open(text);
            }
            Dialect dialect = Sniffed.of(look, look.length() < Text.LOOK);
            TableForm form = new TableForm(TableForm.Kind.DELIMITED, dialect, text.encoded(), 0, List.of());
            return RowTable.of(part, form, () -> CsvRecords.open(text, dialect));
        } catch (IOException e) {
            throw Failure.of(part, e);
        }
    }
}

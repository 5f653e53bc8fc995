package whom.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A workbook of one sheet whose cells are all text, so that no program reads a number, a date or a formula into one. Written as it comes; memory
/// holds some hundred rows.
public final class SheetOut {
    private static final int HELD_ROWS = 512;

    private final Workbook book;
    private final Worksheet sheet;
    private int rows;

    /// @param out stays open
    public SheetOut(OutputStream out, String name) {
        this.book = new Workbook(out, "Whom", null);
        this.sheet = book.newWorksheet(name);
    }

    /// @return whether all rows so far are on their way out
    public boolean row(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                sheet.inlineString(rows, i, cells.get(i));
            }
        }
        rows++;
        if (rows % HELD_ROWS != 0) {
            return false;
        }
        sheet.flush();
        return true;
    }

    /// Writes the end of the workbook.
    public void finish() throws IOException {
        book.finish();
    }
}

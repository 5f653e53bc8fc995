package whom.file;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import whom.text.Refusal;

/// The rows of a sheet; rows that the sheet leaves out are one empty record.
final class SheetRecords implements Records {
    private static final List<String> EMPTY = List.of("");

    private final Part part;
    private final ReadableWorkbook book;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final boolean since1904;
    private final long size;
    private long done;
    private @Nullable Row held;

    private SheetRecords(Part part, ReadableWorkbook book, Sheet sheet) throws IOException {
        this.part = part;
        this.book = book;
        since1904 = Workbook.since1904(part.file());
        size = Workbook.rows(part.file(), sheet);
        stream = sheet.openStream();
        rows = stream.iterator();
    }

    static SheetRecords open(Part part) throws Refusal {
        ReadableWorkbook book = null;
        try {
            book = Workbook.open(part.file());
            Sheet sheet = book.findSheet(part.name()).orElseThrow(() -> new NoSuchFileException(part.toString()));
            return new SheetRecords(part, book, sheet);
        } catch (IOException e) {
            closeQuietly(book);
            throw Failure.of(part, e);
        } catch (RuntimeException e) {
            closeQuietly(book);
            throw Workbook.damaged(part, e);
        }
    }

    @Override
    public @Nullable TableRow next() throws Refusal {
        try {
            Row row = held;
            held = null;
            if (row == null) {
                if (!rows.hasNext()) {
                    return null;
                }
                row = rows.next();
                if (row.getRowNum() > done + 1) {
                    held = row;
                    return new TableRow(done + 1, EMPTY);
                }
            }
            done = row.getRowNum();
            return new TableRow(done, cells(row));
        } catch (RuntimeException e) {
            throw Workbook.damaged(part, e);
        }
    }

    /// Without the empty ones at the end, which may be styled for a thousand columns.
    private List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        int last = 0;
        for (int i = 0; i < row.getCellCount(); i++) {
            String text = SheetCell.text(row.getCell(i), since1904);
            cells.add(text);
            last = text.isEmpty() ? last : i + 1;
        }
        return last == 0 ? EMPTY : List.copyOf(cells.subList(0, last));
    }

    @Override
    public long read() {
        return size == 0 ? 0 : Math.min(done, size);
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        book.close();
    }

    private static void closeQuietly(@Nullable ReadableWorkbook book) {
        try {
            if (book != null) {
                book.close();
            }
        } catch (IOException _) {
            // Nothing was written; the refusal that follows says what matters.
        }
    }
}

package whom.export;

import java.io.IOException;
import java.util.List;
import whom.export.preset.FileForm;
import whom.file.SheetOut;

/// Rows on their way into one file.
sealed interface Rows {
    /// Takes a row, unless the file could grow larger than that with it; then nothing of it is written.
    boolean add(List<String> cells, long most) throws IOException;

    /// Writes what is still to be written.
    void finish() throws IOException;

    /// Lines of text, perhaps packed.
    final class OfLines implements Rows {
        private final RowForm form;
        private final RowBytes row;
        private final Packing packing;

        OfLines(FileForm file, RowForm form, List<String> header, String name, Sink sink) throws IOException {
            this.form = form;
            this.row = new RowBytes(file.encoding());
            this.packing = Packing.of(file.compression(), name, sink);
            form.head(header, row);
            packing.add(row);
        }

        @Override
        public boolean add(List<String> cells, long most) throws IOException {
            row.clear();
            form.row(cells, row);
            if (packing.mostWith(row.length()) > most) {
                return false;
            }
            packing.add(row);
            return true;
        }

        @Override
        public void finish() throws IOException {
            packing.finish();
        }
    }

    /// A sheet of a workbook.
    final class OfSheet implements Rows {
        /// What a packed stream may still hold back, and what stands behind the sheet.
        private static final int HELD_BACK = 1 << 17;
        private static final int A_CELL = 60;

        private final Sink sink;
        private final SheetOut sheet;
        private long pending;

        OfSheet(List<String> header, boolean named, Sink sink) throws IOException {
            this.sink = sink;
            this.sheet = new SheetOut(sink, "Export");
            if (named) {
                sheet.row(header);
            }
        }

        @Override
        public boolean add(List<String> cells, long most) throws IOException {
            long size = 0;
            for (String cell : cells) {
                size += A_CELL + 6L * cell.length();
            }
            if (most < Long.MAX_VALUE && sink.count() + HELD_BACK + pending + size > most) {
                return false;
            }
            pending = sheet.row(cells) ? 0 : pending + size;
            return true;
        }

        @Override
        public void finish() throws IOException {
            sheet.finish();
        }
    }
}

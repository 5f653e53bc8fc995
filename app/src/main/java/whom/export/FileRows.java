package whom.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import whom.export.preset.FileForm;
import whom.export.preset.Limits;

/// The rows of one file on their way into bytes, counted and digested as they go.
final class FileRows implements Dealing.Taking {
    private final Limits limits;
    private final Sink sink;
    private final Rows rows;
    private long written;

    private FileRows(FileForm form, Limits limits, List<String> header, RowForm lines, String name, OutputStream out) throws IOException {
        this.limits = limits;
        this.sink = new Sink(out);
        this.rows = switch (form.type()) {
            case CSV, TSV, TXT, JSONL -> new Rows.OfLines(form, lines, header, inner(name, form), sink);
            case XLSX -> new Rows.OfSheet(header, form.header(), sink);
        };
    }

    /// Of an upload in the form of its preset.
    ///
    /// @param name of the file
    static FileRows upload(FileForm form, Limits limits, Layout layout, String name, OutputStream out) throws IOException {
        return new FileRows(form, limits, layout.header(), switch (form.type()) {
            case CSV, TSV, TXT, XLSX -> new CsvLine(form, i -> layout.columns().get(i).isOwnText());
            case JSONL -> new JsonLine(layout.header(), i -> layout.columns().get(i).isJson());
        }, name, out);
    }

    /// Of a file beside an upload, for people.
    ///
    /// @param upload the form of the upload
    static FileRows companion(FileForm upload, List<String> header, String name, OutputStream out) throws IOException {
        FileForm form = upload.companion();
        return new FileRows(form, Limits.NONE, header, new CsvLine(form, _ -> false), name, out);
    }

    /// The name within a zip.
    private static String inner(String name, FileForm form) {
        return name.substring(0, name.length() - form.compression().ending().length());
    }

    @Override
    public boolean take(List<String> cells) throws IOException {
        Long mostRows = limits.rows();
        Long mostBytes = limits.bytes();
        if (mostRows != null && written >= mostRows) {
            return false;
        }
        if (!rows.add(cells, written == 0 || mostBytes == null ? Long.MAX_VALUE : mostBytes)) {
            return false;
        }
        written++;
        return true;
    }

    /// Writes what is still to be written; the last thing to be done.
    void finish() throws IOException {
        rows.finish();
        sink.flush();
    }

    /// Without the header line.
    long rows() {
        return written;
    }

    long bytes() {
        return sink.count();
    }

    /// Of all bytes; only once, when they are all written.
    String sha256() {
        return sink.sha256();
    }
}

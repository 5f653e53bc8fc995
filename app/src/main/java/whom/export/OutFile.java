package whom.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import whom.export.Receipt.FileWritten;
import whom.export.Receipt.Role;
import whom.export.preset.FileForm;
import whom.export.preset.Limits;
import whom.file.SafeFile;

/// One file on its way: counted and digested as its bytes go out, readable by its owner alone, without its name until it is kept.
final class OutFile implements AutoCloseable {
    private final Path target;
    private final Role role;
    private final Limits limits;
    private final SafeFile file;
    private final Sink sink;
    private final Rows rows;
    private long written;

    /// An upload in the form of its preset.
    static OutFile upload(Path target, FileForm form, Limits limits, Layout layout) throws IOException {
        return new OutFile(target, Role.UPLOAD, form, limits, layout.header(), switch (form.type()) {
            case CSV, TSV, TXT, XLSX -> new CsvLine(form, i -> layout.columns().get(i).isOwnText());
            case JSONL -> new JsonLine(layout.header(), i -> layout.columns().get(i).isJson());
        });
    }

    /// A file beside an upload, for people.
    ///
    /// @param upload the form of the upload
    static OutFile companion(Path target, Role role, FileForm upload, List<String> header) throws IOException {
        FileForm form = upload.companion();
        return new OutFile(target, role, form, Limits.NONE, header, new CsvLine(form, _ -> false));
    }

    private OutFile(Path target, Role role, FileForm form, Limits limits, List<String> header, RowForm lines) throws IOException {
        this.target = target;
        this.role = role;
        this.limits = limits;
        this.file = SafeFile.ownerOnly(target);
        // A process that is stopped from outside must not leave people's addresses lying about.
        file.temporary().toFile().deleteOnExit();
        this.sink = new Sink(file.out());
        this.rows = switch (form.type()) {
            case CSV, TSV, TXT, JSONL -> new Rows.OfLines(form, lines, header, inner(target, form), sink);
            case XLSX -> new Rows.OfSheet(header, form.header(), sink);
        };
    }

    /// The name within a zip.
    private static String inner(Path target, FileForm form) {
        String name = String.valueOf(target.getFileName());
        return name.substring(0, name.length() - form.compression().ending().length());
    }

    /// Takes a row, unless the limits say that the next file must; the first row of a file always finds room.
    boolean take(List<String> cells) throws IOException {
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

    /// Gives the file its name.
    FileWritten keep() throws IOException {
        rows.finish();
        sink.flush();
        file.keep();
        return new FileWritten(String.valueOf(target.getFileName()), role, written, sink.count(), sink.sha256());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

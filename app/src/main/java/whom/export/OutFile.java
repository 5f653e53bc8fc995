package whom.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import whom.export.Receipt.FileWritten;
import whom.export.Receipt.Role;
import whom.export.preset.FileForm;
import whom.export.preset.Limits;
import whom.file.SafeFile;

/// One file on its way, readable by its owner alone, without its name until it is kept.
final class OutFile implements Dealing.Taking, AutoCloseable {
    private final String name;
    private final Role role;
    private final SafeFile file;
    private final FileRows rows;

    private OutFile(String name, Role role, SafeFile file, FileRows rows) {
        this.name = name;
        this.role = role;
        this.file = file;
        this.rows = rows;
    }

    /// An upload in the form of its preset.
    static OutFile upload(Path target, FileForm form, Limits limits, Layout layout) throws IOException {
        String name = String.valueOf(target.getFileName());
        SafeFile file = open(target);
        return new OutFile(name, Role.UPLOAD, file, FileRows.upload(form, limits, layout, name, file.out()));
    }

    /// A file beside an upload, for people.
    ///
    /// @param upload the form of the upload
    static OutFile companion(Path target, Role role, FileForm upload, List<String> header) throws IOException {
        String name = String.valueOf(target.getFileName());
        SafeFile file = open(target);
        return new OutFile(name, role, file, FileRows.companion(upload, header, name, file.out()));
    }

    private static SafeFile open(Path target) throws IOException {
        SafeFile file = SafeFile.ownerOnly(target);
        // A process that is stopped from outside must not leave people's addresses lying about.
        file.temporary().toFile().deleteOnExit();
        return file;
    }

    @Override
    public boolean take(List<String> cells) throws IOException {
        return rows.take(cells);
    }

    /// Gives the file its name.
    FileWritten keep() throws IOException {
        rows.finish();
        file.keep();
        return new FileWritten(name, role, rows.rows(), rows.bytes(), rows.sha256());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

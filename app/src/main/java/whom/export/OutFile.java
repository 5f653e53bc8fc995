package whom.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import whom.export.Receipt.FileWritten;
import whom.export.Receipt.Role;
import whom.file.SafeFile;

/// One file on its way: counted and digested as its bytes go out, readable by its owner alone, without its name until it is kept.
final class OutFile implements AutoCloseable {
    private final Path target;
    private final Role role;
    private final CsvLine line;
    private final SafeFile file;
    private final OutputStream out;
    private final MessageDigest sha256;
    private long rows;
    private long bytes;

    OutFile(Path target, Role role, CsvLine line, List<String> header) throws IOException {
        this.target = target;
        this.role = role;
        this.line = line;
        this.sha256 = Digests.sha256();
        this.file = SafeFile.ownerOnly(target);
        // A process that is stopped from outside must not leave people's addresses lying about.
        file.temporary().toFile().deleteOnExit();
        this.out = new BufferedOutputStream(file.out(), 1 << 16);
        write(line.bytes(header));
    }

    void row(List<String> cells) throws IOException {
        write(line.bytes(cells));
        rows++;
    }

    /// Whether one more row would make the file larger than that.
    boolean wouldExceed(List<String> cells, long most) {
        return rows > 0 && bytes + line.bytes(cells).length > most;
    }

    /// Gives the file its name.
    FileWritten keep() throws IOException {
        out.flush();
        file.keep();
        return new FileWritten(String.valueOf(target.getFileName()), role, rows, bytes, Digests.hex(sha256));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void write(byte[] encoded) throws IOException {
        out.write(encoded);
        sha256.update(encoded);
        bytes += encoded.length;
    }
}

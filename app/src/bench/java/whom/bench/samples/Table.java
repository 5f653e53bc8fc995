package whom.bench.samples;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// A CSV file being written: UTF-8, comma, LF, quotes only where RFC 4180 needs them (or a space would be lost); gzipped when its name ends in `.gz`.
public final class Table implements AutoCloseable {
    private final Writer out;

    public Table(Path file, List<String> header) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file));
        OutputStream packed = file.toString().endsWith(".gz") ? new TightGzip(bytes) : bytes;
        out = new BufferedWriter(new OutputStreamWriter(packed, StandardCharsets.UTF_8));
        row(header);
    }

    public void row(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write(quoted(cells.get(i)));
        }
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private static String quoted(String cell) {
        boolean plain = cell.equals(cell.strip()) && cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /// Packs as tightly as it can; the header that Java writes holds no time and no name, so the same rows make the same bytes.
    private static final class TightGzip extends GZIPOutputStream {
        TightGzip(OutputStream bytes) throws IOException {
            super(bytes, 1 << 16);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}

package whom.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import whom.export.preset.FileForm.Compression;

/// Rows as they are packed into a file, with a bound on how large it would be if it ended now.
final class Packing {
    /// What a deflater holds back at most, which is a block of 16,384 symbols, and what ends a file.
    private static final int HELD_BACK = 1 << 17;
    /// Headers and footers of both kinds, with a name.
    private static final int AROUND = 1 << 10;
    /// The beginning of time for a zip: what is in the file shall not depend on when it was written.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Compression compression;
    private final Sink sink;
    private final OutputStream out;
    private long plain;

    private Packing(Compression compression, Sink sink, OutputStream out) {
        this.compression = compression;
        this.sink = sink;
        this.out = out;
    }

    /// @param name of the file within a zip
    static Packing of(Compression compression, String name, Sink sink) throws IOException {
        return new Packing(compression, sink, switch (compression) {
            case NONE -> sink;
            case GZIP -> new GZIPOutputStream(sink, 1 << 13);
            case ZIP -> zip(name, sink);
        });
    }

    private static ZipOutputStream zip(String name, Sink sink) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(sink);
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        return zip;
    }

    void add(RowBytes row) throws IOException {
        row.writeTo(out);
        plain += row.length();
    }

    /// How large the file can be at most with so many more bytes in it. What cannot be packed grows by 5 bytes for every 16 KB.
    long mostWith(int more) {
        return switch (compression) {
            case NONE -> sink.count() + more;
            case GZIP, ZIP -> Math.min(sink.count() + HELD_BACK, plain + plain / 3_000) + more + AROUND;
        };
    }

    void finish() throws IOException {
        switch (out) {
            case GZIPOutputStream gzip -> gzip.finish();
            case ZipOutputStream zip -> {
                zip.closeEntry();
                zip.finish();
            }
            default -> out.flush();
        }
        sink.flush();
    }
}

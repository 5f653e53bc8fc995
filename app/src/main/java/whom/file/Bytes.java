package whom.file;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The bytes of a part with zip and gzip taken off, and how many of the part's own have been read.
final class Bytes extends FilterInputStream {
    private static final int BUFFER = 1 << 16;
    /// People and what they do pack about ten to one, and hundreds to one only where hardly anything is written.
    private static final long MOST_TIMES = 300;
    private static final long HARMLESS = 1L << 28;

    private final Counting part;
    private final long size;
    private final long packed;
    private long unpacked;

    private Bytes(InputStream content, Counting part, long size, long packed) {
        super(content);
        this.part = part;
        this.size = size;
        this.packed = packed;
    }

    /// Content that is nothing but packing, made to fill a disk or a memory.
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /// Tells gzip by its first bytes, whatever the file is called.
    static Bytes of(Part part) throws IOException {
        if (part.name().isEmpty()) {
            long size = Files.size(part.file());
            return of(Files.newInputStream(part.file()), size, size);
        }
        ZipFile zip = Archive.open(part.file());
        try {
            ZipEntry entry = zip.getEntry(part.name());
            if (entry == null) {
                throw new NoSuchFileException(part.toString());
            }
            return of(new Entry(zip.getInputStream(entry), zip), entry.getSize(), entry.getCompressedSize());
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    private static Bytes of(InputStream in, long size, long packed) throws IOException {
        try {
            Counting part = new Counting(in);
            BufferedInputStream buffered = new BufferedInputStream(part, BUFFER);
            buffered.mark(2);
            byte[] start = buffered.readNBytes(2);
            buffered.reset();
            boolean gzip = start.length == 2 && (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b;
            InputStream content = gzip ? new BufferedInputStream(new GZIPInputStream(buffered, BUFFER), BUFFER) : buffered;
            return new Bytes(content, part, size, Math.max(1, packed));
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    long readOfPart() {
        return part.read;
    }

    /// Of the part, as it stands in the file.
    long size() {
        return size;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int n = super.read(into, offset, length);
        count(n);
        return n;
    }

    private void count(int n) throws IOException {
        unpacked += Math.max(0, n);
        if (unpacked > HARMLESS && unpacked / packed > MOST_TIMES) {
            throw new TooMuch();
        }
    }

    /// An entry that takes its archive with it.
    private static final class Entry extends FilterInputStream {
        private final ZipFile zip;

        Entry(InputStream in, ZipFile zip) {
            super(in);
            this.zip = zip;
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }

    private static final class Counting extends FilterInputStream {
        private long read;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            read += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int n = super.read(into, offset, length);
            read += Math.max(0, n);
            return n;
        }
    }
}

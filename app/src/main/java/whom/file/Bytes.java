package whom.file;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/// The bytes of a file with gzip taken off, and how many of the file's own have been read.
final class Bytes extends FilterInputStream {
    private static final int BUFFER = 1 << 16;

    private final Counting counting;

    private Bytes(InputStream content, Counting counting) {
        super(content);
        this.counting = counting;
    }

    /// Tells gzip by its first bytes, whatever the file is called.
    static Bytes of(InputStream file) throws IOException {
        Counting counting = new Counting(file);
        BufferedInputStream buffered = new BufferedInputStream(counting, BUFFER);
        buffered.mark(2);
        byte[] start = buffered.readNBytes(2);
        buffered.reset();
        boolean gzip = start.length == 2 && (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b;
        InputStream content = gzip ? new BufferedInputStream(new GZIPInputStream(buffered, BUFFER), BUFFER) : buffered;
        return new Bytes(content, counting);
    }

    long readOfFile() {
        return counting.read;
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

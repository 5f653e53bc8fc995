package whom.export;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/// Counts and digests the bytes of a file as they go to the disk in large pieces.
final class Sink extends OutputStream {
    private final OutputStream out;
    private final MessageDigest sha256 = Sha256.digest();
    private final byte[] buffer = new byte[1 << 16];
    private int held;
    private long count;

    Sink(OutputStream out) {
        this.out = out;
    }

    /// Bytes so far.
    long count() {
        return count;
    }

    /// The digest of all bytes; only once, when they are all written.
    String sha256() {
        return HexFormat.of().formatHex(sha256.digest());
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[]{(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (length > buffer.length - held) {
            flush();
        }
        if (length > buffer.length) {
            pass(bytes, from, length);
        } else {
            System.arraycopy(bytes, from, buffer, held, length);
            held += length;
        }
        count += length;
    }

    @Override
    public void flush() throws IOException {
        pass(buffer, 0, held);
        held = 0;
    }

    /// What is below stays open: its file is kept or taken back by whoever made it.
    @Override
    public void close() throws IOException {
        flush();
    }

    private void pass(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        sha256.update(bytes, from, length);
    }
}

package whom.audience.column;

import static java.nio.channels.FileChannel.MapMode.READ_WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Room outside the heap for what is gathered until it is laid out: a mapped file that is gone afterwards. However many people there are, the heap
/// stays small, and the system can write to disk what memory has no room for. Any thread may take from it.
final class Scratch implements AutoCloseable {
    private static final int PIECE = 1 << 24;

    private final Path file;
    private final Arena arena = Arena.ofShared();
    private final ByteBuffer zeros = ByteBuffer.allocateDirect(1 << 20);
    private @Nullable FileChannel channel;
    private MemorySegment free = MemorySegment.NULL;
    private long length;

    /// @param file made once something is taken, and not there before
    Scratch(Path file) {
        this.file = file;
    }

    /// So many bytes that are all 0.
    ///
    /// @throws UncheckedIOException when the disk has no room
    synchronized MemorySegment take(long bytes) {
        try {
            if (bytes > PIECE) {
                return map(bytes);
            }
            if (bytes > free.byteSize()) {
                free = map(PIECE);
            }
            MemorySegment taken = free.asSlice(0, bytes);
            free = free.asSlice(bytes);
            return taken;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private MemorySegment map(long bytes) throws IOException {
        if (channel == null) {
            channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
        }
        // Written and not only mapped: a disk without room must be an error here, not a fault at some later touch.
        long from = length;
        for (long end = from + bytes; length < end;) {
            zeros.clear().limit((int) Math.min(zeros.capacity(), end - length));
            length += channel.write(zeros, length);
        }
        return channel.map(READ_WRITE, from, bytes, arena);
    }

    @Override
    public synchronized void close() throws IOException {
        arena.close();
        if (channel != null) {
            channel.close();
            Files.deleteIfExists(file);
        }
    }
}

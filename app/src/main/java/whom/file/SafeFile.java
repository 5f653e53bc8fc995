package whom.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;
import java.util.UUID;

/// A file being written beside its target under another name; it takes the target's place in one step with [#keep()], and is gone when closed
/// without.
public final class SafeFile implements AutoCloseable {
    private static final Set<OpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private final Path target;
    private final Path temporary;
    private final FileChannel channel;
    private final OutputStream out;
    private boolean kept;

    private SafeFile(Path target, Path temporary, FileChannel channel) {
        this.target = target;
        this.temporary = temporary;
        this.channel = channel;
        this.out = Channels.newOutputStream(channel);
    }

    /// A file with the permissions that new files get.
    public static SafeFile to(Path target) throws IOException {
        return begin(target);
    }

    /// A file that only its owner may read and write, where the file system knows permissions.
    public static SafeFile ownerOnly(Path target) throws IOException {
        return begin(target, OwnerOnly.file(target));
    }

    /// Replaces the target's content by these bytes.
    public static void write(Path target, byte[] content) throws IOException {
        try (SafeFile file = to(target)) {
            file.out().write(content);
            file.keep();
        }
    }

    private static SafeFile begin(Path target, FileAttribute<?>... attributes) throws IOException {
        Path absolute = target.toAbsolutePath();
        Path temporary = absolute.resolveSibling("." + absolute.getFileName() + "." + UUID.randomUUID() + ".part");
        return new SafeFile(absolute, temporary, FileChannel.open(temporary, NEW, attributes));
    }

    /// Where to write; unbuffered, and closing it is left to this file.
    public OutputStream out() {
        return out;
    }

    /// Where the bytes stand until [#keep()], for whoever must write to a path.
    public Path temporary() {
        return temporary;
    }

    /// Puts the file in the target's place, for good: its bytes are on the disk before the name is.
    public void keep() throws IOException {
        channel.force(true);
        channel.close();
        move(temporary, target);
        kept = true;
    }

    /// Gives a file another name of the same file system, in one step where it can.
    public static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Waits until the names in a folder are on the disk, where the system lets a folder be opened for that; Windows does not.
    public static void sync(Path folder) {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException _) {
            // The names then get there when the system writes them.
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        if (!kept) {
            Files.deleteIfExists(temporary);
        }
    }
}

package whom.audience.column;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whom.work.Cancellation;
import whom.work.Parts;

/// The files of columns of one workspace. A file is never changed once it is named in the contents; new contents name new files, and what no
/// contents name is deleted. Several programs may have the folder open: one at a time writes, and what is mapped stays good.
final class ColumnFolder {
    private static final String CONTENTS = "contents";
    private static final String LOCK = "lock";
    private static final String ENDING = ".column";
    private static final long PAUSE_NANOS = 50_000_000;

    private final Path folder;

    ColumnFolder(Path folder) {
        this.folder = folder;
    }

    /// What it holds of that store; nothing when it is empty, broken or of another store.
    Optional<Contents> contents(String store) {
        try {
            Contents contents = Contents.read(Files.readAllBytes(folder.resolve(CONTENTS)));
            return contents.store().equals(store) ? Optional.of(contents) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// A column that the contents name; nothing when its file is gone, cut off or foreign.
    Optional<Column> open(Contents.Filed file) {
        try {
            return Optional.of(ColumnFile.open(folder.resolve(file.name()), file.length()));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// Whether a file that the contents name is there and holds what was written to it, to the last bit.
    boolean isSound(Contents.Filed file) {
        try {
            Path path = folder.resolve(file.name());
            return Files.size(path) == file.length() && ColumnFile.sum(path) == file.sum();
        } catch (IOException _) {
            return false;
        }
    }

    /// Whether all are.
    boolean isSound(Contents contents, Cancellation cancellation) {
        List<Contents.Filed> files = List.copyOf(contents.files().values());
        AtomicBoolean sound = new AtomicBoolean(true);
        Parts.of(files.size(), 1).each(cancellation, (from, to) -> {
            if (!files.subList(from, to).stream().allMatch(this::isSound)) {
                sound.set(false);
            }
        });
        return sound.get();
    }

    /// Writes a column to a file of its own.
    Contents.Filed write(Column column, String shape) throws IOException {
        String name = UUID.randomUUID() + ENDING;
        ColumnFile.Written written = ColumnFile.write(folder.resolve(name), column);
        return new Contents.Filed(name, written.length(), shape, written.sum());
    }

    /// Room for what is gathered; only for whoever holds the lock.
    Scratch scratch() {
        return new Scratch(folder.resolve(UUID.randomUUID() + ENDING));
    }

    /// Makes these the contents, in one step, and deletes what they do not name.
    void publish(Contents contents) throws IOException {
        Path written = folder.resolve(CONTENTS + ".new");
        Files.write(written, contents.bytes());
        Files.move(written, folder.resolve(CONTENTS), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sweep(contents);
    }

    /// Deletes the files that these contents do not name; only for whoever holds the lock.
    void sweep(@Nullable Contents contents) throws IOException {
        Set<String> named = new HashSet<>();
        if (contents != null) {
            contents.files().values().forEach(file -> named.add(file.name()));
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(ENDING) && !named.contains(name)) {
                    delete(file);
                }
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // Somebody has it mapped, on a system where that keeps the name; the next who writes will try again.
        }
    }

    /// Work that only one may do at a time, in this program or another.
    @FunctionalInterface
    interface Alone<T> {
        T work() throws IOException;
    }

    /// Waits until nobody else writes, then works.
    ///
    /// @throws java.util.concurrent.CancellationException when taken back while waiting
    <T> T alone(Cancellation cancellation, Alone<T> work) throws IOException {
        Files.createDirectories(folder);
        try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            FileLock lock = tryLock(channel);
            while (lock == null) {
                LockSupport.parkNanos(PAUSE_NANOS);
                cancellation.check();
                lock = tryLock(channel);
            }
            try (FileLock _ = lock) {
                return work.work();
            }
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            // Another thread of this program.
            return null;
        }
    }
}

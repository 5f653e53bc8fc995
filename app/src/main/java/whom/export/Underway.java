package whom.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whom.file.OwnerOnly;
import whom.file.SafeFile;

/// The hidden folder in which the files of one export are made, beside the place where they will stand; it holds their names for that export too.
///
/// It is locked while its process lives. The receipt gets its place last: a receipt that still lies in here tells the next export which files a
/// dead one had moved already, and they are taken back.
final class Underway implements AutoCloseable {
    private static final String ENDING = ".exporting";
    private static final String LOCK = "lock";
    /// Says which run of the program made it. Looking at a lock of one's own would release it on some systems, so that must not be tried.
    private static final String RUN = "run";
    private static final String THIS_RUN = UUID.randomUUID().toString();

    private final Path folder;
    private final Path inside;
    private final FileChannel lock;
    private final List<Path> moved = new ArrayList<>();
    private boolean complete;

    private Underway(Path folder, Path inside, FileChannel lock) {
        this.folder = folder;
        this.inside = inside;
        this.lock = lock;
    }

    /// @return null when another export is using those names
    static @Nullable Underway begin(Path folder, String base) throws IOException {
        Path inside = folder.resolve("." + base + ENDING);
        try {
            OwnerOnly.createFolder(inside);
        } catch (FileAlreadyExistsException _) {
            return null;
        }
        Path file = inside.resolve(LOCK);
        try {
            Files.writeString(inside.resolve(RUN), THIS_RUN);
            FileChannel lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(lock) && Files.exists(file)) {
                List.of(inside, file, inside.resolve(RUN)).forEach(path -> path.toFile().deleteOnExit());
                return new Underway(folder, inside, lock);
            }
            lock.close();
        } catch (NoSuchFileException _) {
            // As below.
        }
        // Another export took it for the leftovers of a dead one.
        return null;
    }

    /// Removes what exports left whose process is gone.
    static void sweep(Path folder) throws IOException {
        for (Path inside : list(folder)) {
            String name = String.valueOf(inside.getFileName());
            if (name.startsWith(".") && name.endsWith(ENDING) && Files.isDirectory(inside)) {
                sweep(folder, inside);
            }
        }
    }

    private static void sweep(Path folder, Path inside) throws IOException {
        Path run = inside.resolve(RUN);
        if (Files.exists(run) && Files.readString(run).equals(THIS_RUN)) {
            return;
        }
        try (FileChannel lock = FileChannel.open(inside.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (!isLocked(lock)) {
                return;
            }
            for (Path left : list(inside)) {
                if (String.valueOf(left.getFileName()).endsWith(".receipt.json")) {
                    Optional<ReceiptFile> receipt = ReceiptFile.read(folder, left);
                    if (receipt.isPresent()) {
                        receipt.get().deleteFiles();
                    }
                }
            }
            empty(inside);
        } catch (NoSuchFileException _) {
            // It has just gone.
        }
        remove(inside);
    }

    /// False while another process, or another export of this one, holds it.
    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    /// Where to make a file of that name.
    Path file(String name) {
        return inside.resolve(name);
    }

    /// Puts the files in their places, which are free, in that order.
    void publish(List<String> names) throws IOException {
        SafeFile.sync(inside);
        for (String name : names) {
            Path place = folder.resolve(name);
            if (Files.exists(place)) {
                throw new FileAlreadyExistsException(place.toString(), null, "somebody put a file there meanwhile");
            }
            SafeFile.move(inside.resolve(name), place);
            moved.add(place);
        }
        SafeFile.sync(folder);
        complete = true;
    }

    /// Takes everything back unless it was published.
    @Override
    public void close() throws IOException {
        if (!complete) {
            for (Path place : moved) {
                Files.deleteIfExists(place);
            }
        }
        empty(inside);
        lock.close();
        remove(inside);
    }

    /// All but the lock, which some systems let nobody delete while it is open.
    private static void empty(Path inside) throws IOException {
        for (Path left : list(inside)) {
            if (!left.endsWith(LOCK)) {
                Files.deleteIfExists(left);
            }
        }
    }

    private static void remove(Path inside) throws IOException {
        Files.deleteIfExists(inside.resolve(LOCK));
        Files.deleteIfExists(inside);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }
}

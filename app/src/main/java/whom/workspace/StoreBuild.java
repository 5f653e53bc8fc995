package whom.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import whom.intake.Import;
import whom.intake.ImportRequest;
import whom.profile.Schema;
import whom.store.Store;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;

/// Makes profiles.db from the source files: under another name until complete, and by one process at a time.
record StoreBuild(Path folder, Path target, Manifest manifest) {
    /// @return the schema with what the files brought
    Schema run(Progress progress, Cancellation cancellation) throws Refusal {
        Path machineLocal = folder.resolve(".whom");
        Folders.make(machineLocal);
        Path unfinished = machineLocal.resolve("building.db");
        try (FileChannel channel = FileChannel.open(machineLocal.resolve("building.lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE); FileLock lock = channel.lock()) {
            if (!lock.isValid() || Files.exists(target)) {
                return manifest.schema();
            }
            try {
                remove(unfinished);
                Schema schema = fill(unfinished, progress, cancellation);
                Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
                return schema;
            } finally {
                remove(unfinished);
            }
        } catch (OverlappingFileLockException other) {
            throw new Refusal(folder + ": its store is being built already; try again in a moment", other);
        } catch (IOException unwritable) {
            throw new Refusal(folder + ": the store cannot be built there (" + unwritable.getMessage() + ")", unwritable);
        }
    }

    private Schema fill(Path file, Progress progress, Cancellation cancellation) throws Refusal {
        try (Store store = Store.open(file, manifest.schema())) {
            // What a workspace that stands at a moment was made of was there by then.
            Instant standsAt = manifest.standsAt();
            Clock clock = standsAt == null ? Clock.systemUTC() : Clock.fixed(standsAt, manifest.zone());
            Import intake = new Import(store, manifest.zone(), manifest.uniting(), clock);
            for (DataSource source : manifest.data()) {
                Path data = folder.resolve(source.file());
                intake.run(ImportRequest.of(data, source.content()), progress, cancellation);
            }
            return store.schema();
        }
    }

    private static void remove(Path database) throws IOException {
        for (String ending : List.of("", "-wal", "-shm", "-journal")) {
            Files.deleteIfExists(database.resolveSibling(database.getFileName() + ending));
        }
    }
}

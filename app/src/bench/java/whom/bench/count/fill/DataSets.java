package whom.bench.count.fill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import whom.bench.count.crowd.Crowd;
import whom.store.Store;

/// The files of one number of people: what is not there yet is filled, under another name until it is whole.
///
/// @param folder where they lie
public record DataSets(Path folder, int people) {
    /// Of Whom's store.
    public Path store() {
        return folder.resolve("whom.db");
    }

    public Path duck() {
        return folder.resolve("duck.db");
    }

    public Path sqlite() {
        return folder.resolve("sqlite.db");
    }

    /// Opens a file to be filled.
    @FunctionalInterface
    private interface Opening {
        Filling open(Path file) throws Exception;
    }

    /// Fills what is missing, and notes how long it took in `filled.txt`.
    public void fill() throws Exception {
        Files.createDirectories(folder);
        fill(duck(), DuckFilling::new);
        fill(sqlite(), SqliteFilling::new);
        if (!Files.exists(store())) {
            Path part = part(store());
            long start = System.nanoTime();
            long events;
            try (Store store = Store.open(part, Crowd.SCHEMA); Filling filling = new StoreFilling(store)) {
                events = Filling.all(filling, people);
            }
            done(part, store(), start, events);
        }
    }

    private void fill(Path file, Opening opening) throws Exception {
        if (Files.exists(file)) {
            return;
        }
        Path part = part(file);
        long start = System.nanoTime();
        long events;
        try (Filling filling = opening.open(part)) {
            events = Filling.all(filling, people);
        }
        done(part, file, start, events);
    }

    private static Path part(Path file) throws IOException {
        Path part = Path.of(file + ".part");
        for (String rest : new String[] {"", "-wal", "-shm", ".wal"}) {
            Files.deleteIfExists(Path.of(part + rest));
        }
        return part;
    }

    private void done(Path part, Path file, long start, long events) throws IOException {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        Path notes = folder.resolve("filled.txt");
        String before = Files.exists(notes) ? Files.readString(notes) : "";
        Files.writeString(notes, before + String.format(Locale.ROOT, "%s\t%.0f s\t%,d people\t%,d events%n", file.getFileName(),
                (System.nanoTime() - start) / 1e9, people, events));
    }

    /// What was noted of each file that was filled, by its name.
    public Map<String, String> filled() throws IOException {
        Map<String, String> filled = new LinkedHashMap<>();
        Path notes = folder.resolve("filled.txt");
        if (Files.exists(notes)) {
            Files.readAllLines(notes).forEach(line -> filled.put(line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1)));
        }
        return filled;
    }
}

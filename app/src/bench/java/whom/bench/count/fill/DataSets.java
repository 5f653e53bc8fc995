package whom.bench.count.fill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

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

    /// Fills what is missing, two files at a time, and notes how long each took in `filled.txt`.
    public void fill() throws Exception {
        Files.createDirectories(folder);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<Void>> all = List.of(two.submit(filling(store(), StoreFilling::new)), two.submit(filling(sqlite(), SqliteFilling::new)),
                    two.submit(filling(duck(), DuckFilling::new)));
            for (Future<Void> one : all) {
                one.get();
            }
        }
    }

    private Callable<Void> filling(Path file, Opening opening) {
        return () -> {
            if (!Files.exists(file)) {
                fill(file, opening);
            }
            return null;
        };
    }

    private void fill(Path file, Opening opening) throws Exception {
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

    private synchronized void done(Path part, Path file, long start, long events) throws IOException {
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

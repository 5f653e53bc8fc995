package whom.bench.count.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import whom.audience.Counter;
import whom.audience.column.ColumnCache;
import whom.audience.column.Columns;
import whom.audience.live.Live;
import whom.bench.count.crowd.Crowd;
import whom.resolve.Resolved;
import whom.store.Store;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;

/// Whom's counting, opened on a store: the one place here that knows how it is made.
public final class Subject implements AutoCloseable {
    private final Path folder;
    private final Columns columns;
    private Counter counter;

    private Subject(Path folder, Columns columns) {
        this.folder = folder;
        this.columns = columns;
        this.counter = new Counter(new Live(columns));
    }

    /// Makes anew what counting needs beside the store.
    ///
    /// @return how long it took, from opening the store to the mapped columns
    public static Duration build(Path store) throws Refusal, IOException {
        Path folder = folder(store);
        if (Files.exists(folder)) {
            for (Path file : files(folder)) {
                Files.delete(file);
            }
        }
        long start = System.nanoTime();
        open(store).close();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /// Ready to count, with nothing counted yet; the store is closed again.
    public static Subject open(Path file) throws Refusal {
        try (Store store = Store.open(file, Crowd.SCHEMA)) {
            Path folder = folder(file);
            return new Subject(folder, new ColumnCache(folder).columns(store, Progress.SILENT, new Cancellation()));
        }
    }

    private static Path folder(Path store) {
        return store.resolveSibling("whom-columns");
    }

    /// What lies in the folder, the innermost first.
    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        }
    }

    /// Forgets every result.
    void forget() {
        counter = new Counter(new Live(columns));
    }

    public Answer count(Resolved.Whole rule) {
        long start = System.nanoTime();
        long people = counter.count(rule, new Cancellation()).total();
        return new Answer(people, System.nanoTime() - start);
    }

    /// What Whom does once a number is shown and until the next key: it works ahead for the next edit.
    ///
    /// @return how long it took, in nanoseconds
    public long pause(Resolved.Whole rule) {
        long start = System.nanoTime();
        counter.prepare(rule, new Cancellation());
        return System.nanoTime() - start;
    }

    /// The bytes of files that are mapped into memory for counting.
    public long mappedBytes() {
        try {
            long bytes = 0;
            for (Path file : files(folder)) {
                bytes += Files.isRegularFile(file) ? Files.size(file) : 0;
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        // The columns are mapped for as long as somebody holds them.
    }
}

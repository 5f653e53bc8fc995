package whom.audience.column;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import whom.store.Bulk;
import whom.work.Cancellation;
import whom.work.Parts;

/// Bringing a folder up to date: first everything is read, on as many threads as there are views, then laid out and written.
final class Work {
    private final ColumnFolder folder;
    private final Bulk bulk;
    private final Told told;
    private final Cancellation cancellation;
    private final Map<String, Contents.Filed> files = new ConcurrentHashMap<>();
    private final List<Reading> readings = new ArrayList<>();
    private final List<Runnable> preparations = new ArrayList<>();
    private final List<Runnable> layouts = new ArrayList<>();

    Work(ColumnFolder folder, Bulk bulk, Told told, Cancellation cancellation) {
        this.folder = folder;
        this.bulk = bulk;
        this.told = told;
        this.cancellation = cancellation;
    }

    /// Reads on a view that nobody else uses meanwhile.
    @FunctionalInterface
    interface Reading {
        void read(int view);
    }

    Bulk bulk() {
        return bulk;
    }

    Told told() {
        return told;
    }

    Cancellation cancellation() {
        return cancellation;
    }

    int people() {
        return Math.toIntExact(bulk.marks().people());
    }

    void read(Reading reading) {
        readings.add(reading);
    }

    /// Between reading and laying out.
    void prepare(Runnable preparation) {
        preparations.add(preparation);
    }

    /// Keeps a file as it is.
    void keep(String name, Contents.Filed file) {
        files.put(name, file);
    }

    /// Lays out a column in an arena that ends once it is written.
    void lay(String name, String shape, Function<Arena, Column> layout) {
        layouts.add(() -> {
            try (Arena arena = Arena.ofConfined()) {
                files.put(name, folder.write(layout.apply(arena), shape));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    /// Does it all.
    ///
    /// @return the files by name
    Map<String, Contents.Filed> run() throws IOException {
        try {
            int views = bulk.views();
            Parts.of(views, 1).each(cancellation, (from, to) -> {
                for (int i = from; i < readings.size(); i += views) {
                    readings.get(i).read(from);
                }
            });
            all(preparations);
            all(layouts);
            return Map.copyOf(files);
        } catch (UncheckedIOException failed) {
            throw new IOException(failed.getCause());
        }
    }

    private void all(List<Runnable> tasks) {
        Parts.of(tasks.size(), 1).each(cancellation, (from, to) -> tasks.subList(from, to).forEach(Runnable::run));
    }
}

package whom.audience.column;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import whom.store.Bulk;
import whom.work.Cancellation;
import whom.work.Parts;

/// Bringing a folder up to date: first everything is read, on as many threads as there are views, then laid out and written.
final class Work {
    private final ColumnFolder folder;
    private final Bulk bulk;
    private final Scratch scratch;
    private final Told told;
    private final Cancellation cancellation;
    private final Map<String, Contents.Filed> files = new ConcurrentHashMap<>();
    private final List<Reading> readings = new ArrayList<>();
    private final List<Runnable> layouts = new ArrayList<>();

    Work(ColumnFolder folder, Bulk bulk, Scratch scratch, Told told, Cancellation cancellation) {
        this.folder = folder;
        this.bulk = bulk;
        this.scratch = scratch;
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

    Scratch scratch() {
        return scratch;
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

    /// Keeps a file as it is.
    void keep(String name, Contents.Filed file) {
        files.put(name, file);
    }

    /// Lays out a column once everything is read.
    void lay(String name, String shape, Function<Arena, Column> layout) {
        later(() -> write(name, shape, layout));
    }

    /// Does something once everything is read, such as to [#write] several columns that have something in common.
    void later(Runnable task) {
        layouts.add(task);
    }

    /// Lays out a column in an arena that ends once it is written.
    void write(String name, String shape, Function<Arena, Column> layout) {
        try (Arena arena = Arena.ofConfined()) {
            files.put(name, folder.write(layout.apply(arena), shape));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Does it all.
    ///
    /// @return the files by name
    Map<String, Contents.Filed> run() throws IOException {
        try {
            each(readings, Reading::read);
            each(layouts, (layout, _) -> layout.run());
            return Map.copyOf(files);
        } catch (UncheckedIOException failed) {
            throw new IOException(failed.getCause());
        }
    }

    /// As many threads as there are views take one task after another, so that none is idle while there are any.
    private <T> void each(List<T> tasks, ObjIntConsumer<T> work) {
        AtomicInteger next = new AtomicInteger();
        Parts.of(bulk.views(), 1).each(cancellation, (view, _) -> {
            for (int i; (i = next.getAndIncrement()) < tasks.size();) {
                cancellation.check();
                work.accept(tasks.get(i), view);
            }
        });
    }
}

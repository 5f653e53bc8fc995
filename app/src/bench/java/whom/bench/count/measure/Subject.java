package whom.bench.count.measure;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import whom.audience.Counter;
import whom.bench.count.crowd.Crowd;
import whom.resolve.Resolved;
import whom.store.Store;
import whom.text.Refusal;
import whom.work.Cancellation;

/// Whom's counting, opened on a store: the one place here that knows how it is made.
public final class Subject implements AutoCloseable {
    private final Store store;
    private Counter counter;

    private Subject(Store store) {
        this.store = store;
        this.counter = new Counter(store);
    }

    /// Makes anew what counting needs beside the store.
    ///
    /// @return how long it took; nothing when counting reads the store itself
    public static Optional<Duration> build(Path store) {
        return Optional.empty();
    }

    /// Ready to count, with nothing counted yet.
    public static Subject open(Path file) throws Refusal {
        return new Subject(Store.open(file, Crowd.SCHEMA));
    }

    /// Forgets every result.
    void forget() {
        counter = new Counter(store);
    }

    public Answer count(Resolved.Whole rule) {
        long start = System.nanoTime();
        long people = counter.count(rule, new Cancellation()).total();
        return new Answer(people, System.nanoTime() - start);
    }

    /// The bytes of files that are mapped into memory for counting.
    public long mappedBytes() {
        return 0;
    }

    @Override
    public void close() {
        store.close();
    }
}

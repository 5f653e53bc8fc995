package whom.desk;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import whom.audience.Counter;
import whom.audience.LiveAndPast;
import whom.audience.SqlFinder;
import whom.audience.column.ColumnCache;
import whom.audience.column.Columns;
import whom.audience.live.Live;
import whom.audience.live.WarmUp;
import whom.store.Store;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;

/// Makes the columns in the background, gives them to the counter when they are ready, and brings them up to date when the data has changed,
/// whoever changed it. Until then, and where they cannot be written, the counter asks the store.
final class LiveCounting implements AutoCloseable {
    /// However long a file takes that is just being written.
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Store store;
    private final ColumnCache cache;
    private final Counter counter;
    private final Rhythm rhythm;
    private final Hearing hearing;
    private final Cancellation closed = new Cancellation();
    private final Thread thread;

    /// How it passes its time.
    ///
    /// @param settle waiting once there are columns, so that the window that is just opening has the processor for itself
    /// @param warmUp counting of its own at most after that, so that the first edits are fast
    /// @param pause  between looking whether the data has changed
    record Rhythm(Duration settle, Duration warmUp, Pause pause) {
        static final Rhythm CALM = new Rhythm(Duration.ofMillis(1500), Duration.ofMillis(1500), () -> Thread.sleep(Duration.ofSeconds(2)));
    }

    @FunctionalInterface
    interface Pause {
        void pass() throws InterruptedException;
    }

    /// Who is told.
    ///
    /// @param desk    where the others are called
    /// @param changed hears that there is other data to count
    /// @param failed  hears why it goes on by the store
    record Hearing(Executor desk, Runnable changed, Consumer<Exception> failed) {}

    LiveCounting(Store store, ColumnCache cache, Counter counter, Rhythm rhythm, Hearing hearing) {
        this.store = store;
        this.cache = cache;
        this.counter = counter;
        this.rhythm = rhythm;
        this.hearing = hearing;
        thread = Thread.ofPlatform().daemon().name("columns").unstarted(this::run);
    }

    void begin() {
        thread.start();
    }

    @SuppressWarnings("CatchingUnchecked") // whatever goes wrong in the background must be told, and counting goes on by the store
    private void run() {
        try {
            Columns columns = columns();
            counter.use(new LiveAndPast(new Live(columns), store));
            askTheStoreUnless(columns);
            columns = verified(columns);
            Thread.sleep(rhythm.settle());
            WarmUp.of(columns, store.schema(), rhythm.warmUp(), closed);
            while (true) {
                rhythm.pause().pass();
                closed.check();
                if (!store.state().equals(columns.state())) {
                    Columns newer = columns();
                    take(newer, columns);
                    columns = verified(newer);
                }
            }
        } catch (CancellationException | InterruptedException ended) {
            // The session is over.
        } catch (Exception failure) {
            tell(() -> hearing.failed().accept(failure));
        }
    }

    private Columns columns() throws Refusal {
        return cache.columns(store, Progress.SILENT, closed);
    }

    /// Reads every bit of the files, which takes long where they are large, and takes others when some are not as they were written.
    private Columns verified(Columns columns) throws Refusal {
        Optional<Columns> anew = cache.madeAnew(columns, store, Progress.SILENT, closed);
        anew.ifPresent(sound -> take(sound, columns));
        return anew.orElse(columns);
    }

    private void take(Columns columns, Columns before) {
        if (columns.revision() > before.revision()) {
            counter.use(new LiveAndPast(new Live(columns), store));
        } else {
            // Files were broken, or a backup was put in the store's place: what was counted says nothing any more.
            counter.useAlone(new LiveAndPast(new Live(columns), store));
        }
        askTheStoreUnless(columns);
        tell(hearing.changed());
    }

    /// What was imported while the columns were being read is not in them, and may be of attributes that they do not know.
    private void askTheStoreUnless(Columns current) {
        if (!store.state().equals(current.state())) {
            counter.useAlone(new SqlFinder(store));
        }
    }

    private void tell(Runnable what) {
        hearing.desk().execute(() -> {
            if (!closed.isCancelled()) {
                what.run();
            }
        });
    }

    /// Returns when nothing is being written any more.
    @Override
    public void close() {
        closed.cancel();
        thread.interrupt();
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

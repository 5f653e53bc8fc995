package whom.desk;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import whom.audience.column.Columns;
import whom.audience.live.Live;
import whom.audience.live.WarmUp;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;

/// Makes the columns in the background, gives them to the counter when they are ready, and brings them up to date when the data has changed,
/// whoever changed it. Until then, and where they cannot be written, the counter asks the store.
final class LiveCounting implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration WARM_UP = Duration.ofMillis(1500);
    /// However long a file takes that is just being written.
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Site site;
    private final Runnable changed;
    private final Cancellation closed = new Cancellation();
    private final Thread thread;

    /// @param changed hears on the desk's thread that there is newer data to count
    LiveCounting(Site site, Runnable changed) {
        this.site = site;
        this.changed = changed;
        thread = Thread.ofPlatform().daemon().name("columns").unstarted(this::run);
    }

    void begin() {
        thread.start();
    }

    @SuppressWarnings("CatchingUnchecked") // whatever goes wrong in the background must be told, and counting goes on by the store
    private void run() {
        try {
            Columns columns = take(null);
            WarmUp.of(columns, site.schema(), WARM_UP, closed);
            while (true) {
                Thread.sleep(PAUSE);
                closed.check();
                if (site.store().revision() != columns.revision()) {
                    columns = take(columns);
                }
            }
        } catch (CancellationException | InterruptedException ended) {
            // The session is over.
        } catch (Exception failure) {
            if (!closed.isCancelled()) {
                site.ground().ears().later(() -> site.ground().ears().notice(site.ground().notices().problem(failure)));
            }
        }
    }

    private Columns take(@Nullable Columns before) throws Refusal {
        Columns columns = site.workspace().columns().columns(site.store(), Progress.SILENT, closed);
        site.counter().use(new Live(columns));
        if (before != null) {
            site.ground().ears().later(() -> {
                if (!closed.isCancelled()) {
                    changed.run();
                }
            });
        }
        return columns;
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

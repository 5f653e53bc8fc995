package whom.work;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One background thread for questions of one kind of which only the newest matters: a newer question cancels the older one.
///
/// Answers are handed over on the background thread; a cancelled question is never answered.
public final class Latest implements AutoCloseable {
    private final ExecutorService thread;
    private @Nullable Cancellation running;

    /// @param name of the thread, for people who look at a thread dump
    public Latest(String name) {
        ThreadFactory daemons = Thread.ofPlatform().daemon().name(name).factory();
        thread = Executors.newSingleThreadExecutor(daemons);
    }

    /// Work that can be taken back and may fail.
    @FunctionalInterface
    public interface Question<T> {
        T answer(Cancellation cancellation) throws Exception;
    }

    /// Asks, and takes back what was asked before.
    public synchronized <T> void ask(Question<T> question, Consumer<T> answered, Consumer<Exception> failed) {
        cancel();
        Cancellation cancellation = new Cancellation();
        running = cancellation;
        thread.execute(() -> run(question, answered, failed, cancellation));
    }

    /// Takes back what was asked, if anything.
    public synchronized void cancel() {
        if (running != null) {
            running.cancel();
            running = null;
        }
    }

    @SuppressWarnings("CatchingUnchecked") // whatever goes wrong must be told to whoever asked
    private static <T> void run(Question<T> question, Consumer<T> answered, Consumer<Exception> failed, Cancellation cancellation) {
        if (cancellation.isCancelled()) {
            return;
        }
        try {
            T answer = question.answer(cancellation);
            if (!cancellation.isCancelled()) {
                answered.accept(answer);
            }
        } catch (CancellationException e) {
            // Taken back: whoever asked no longer wants to hear of it.
        } catch (Exception e) {
            if (!cancellation.isCancelled()) {
                failed.accept(e);
            }
        }
    }

    /// Takes back what was asked and lets the thread end.
    @Override
    public void close() {
        cancel();
        thread.shutdown();
    }
}

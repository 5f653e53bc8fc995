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
    public <T> void ask(Question<T> question, Consumer<T> answered, Consumer<Exception> failed) {
        ask(question, answered, _ -> {}, failed);
    }

    /// The same, and does something more once it is answered, for as long as nothing newer is asked.
    public synchronized <T> void ask(Question<T> question, Consumer<T> answered, Consumer<Cancellation> afterwards,
            Consumer<Exception> failed) {
        cancel();
        Cancellation cancellation = new Cancellation();
        running = cancellation;
        Question<T> whole = given -> {
            T answer = question.answer(given);
            if (!given.isCancelled()) {
                answered.accept(answer);
                afterwards.accept(given);
            }
            return answer;
        };
        thread.execute(() -> run(whole, failed, cancellation));
    }

    /// Takes back what was asked, if anything.
    public synchronized void cancel() {
        if (running != null) {
            running.cancel();
            running = null;
        }
    }

    @SuppressWarnings("CatchingUnchecked") // whatever goes wrong must be told to whoever asked
    private static <T> void run(Question<T> question, Consumer<Exception> failed, Cancellation cancellation) {
        if (cancellation.isCancelled()) {
            return;
        }
        try {
            question.answer(cancellation);
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

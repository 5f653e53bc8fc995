package whom.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/// Things made on another thread while the ones before them are being used, in bounded number and in their order.
///
/// @param <T> things
/// @param <E> what can go wrong with one of them
public final class Ahead<T, E extends Exception> implements AutoCloseable {
    private static final int BATCH = 1 << 9;
    private static final int BATCHES = 8;

    private final BlockingQueue<Batch<T>> ready = new ArrayBlockingQueue<>(BATCHES);
    private final Thread thread;
    private final Class<E> wrong;
    private List<T> current = List.of();
    private int at;
    private boolean over;

    /// Makes one thing after the other.
    @FunctionalInterface
    public interface Source<T, E extends Exception> {
        /// The next thing, or null after the last.
        @Nullable
        T next() throws E;
    }

    /// @param failure what ended the making, null as long as it goes on
    private record Batch<T>(List<T> things, boolean last, @Nullable Exception failure) {}

    /// @param wrong what the source throws
    public Ahead(String name, Source<T, E> source, Class<E> wrong) {
        this.wrong = wrong;
        thread = Thread.ofPlatform().daemon().name(name).start(() -> make(source));
    }

    @SuppressWarnings("CatchingUnchecked") // whatever ends the making is told to whoever waits for the next thing
    private void make(Source<T, E> source) {
        try {
            List<T> things = new ArrayList<>(BATCH);
            try {
                for (T thing = source.next(); thing != null; thing = source.next()) {
                    things.add(thing);
                    if (things.size() == BATCH) {
                        ready.put(new Batch<>(things, false, null));
                        things = new ArrayList<>(BATCH);
                    }
                }
                ready.put(new Batch<>(things, true, null));
            } catch (InterruptedException stopped) {
                throw stopped;
            } catch (Exception failure) {
                ready.put(new Batch<>(things, true, failure));
            }
        } catch (InterruptedException _) {
            // Nobody wants any more.
            Thread.currentThread().interrupt();
        }
    }

    /// The next thing, or null after the last. Throws what the source threw, in its place.
    public @Nullable T next() throws E {
        while (at == current.size()) {
            if (over) {
                return null;
            }
            Batch<T> batch = take();
            current = batch.things;
            at = 0;
            over = batch.last;
            if (batch.failure != null && current.isEmpty()) {
                throw thrown(batch.failure);
            }
            if (batch.failure != null) {
                ready.add(new Batch<>(List.of(), true, batch.failure));
                over = false;
            }
        }
        return current.get(at++);
    }

    private E thrown(Exception failure) {
        if (failure instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        return wrong.cast(failure);
    }

    private Batch<T> take() {
        try {
            return ready.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException().initCause(e);
        }
    }

    /// Ends the making, and waits until nothing is made any more.
    @Override
    public void close() {
        thread.interrupt();
        ready.clear();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

package whom.bench.count;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// How long the JavaFX thread lets messages wait: one is left for it every five milliseconds.
final class Waits implements AutoCloseable {
    private static final long EVERY_MILLIS = 5;

    private final ConcurrentLinkedQueue<Double> waits = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final Future<?> asking;

    Waits() {
        asking = clock.scheduleAtFixedRate(() -> {
            long left = System.nanoTime();
            Platform.runLater(() -> waits.add((System.nanoTime() - left) / 1e6));
        }, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /// The waits since it was asked last, in milliseconds.
    double[] taken() {
        List<Double> taken = new ArrayList<>();
        for (Double wait = waits.poll(); wait != null; wait = waits.poll()) {
            taken.add(wait);
        }
        return taken.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Override
    public void close() {
        asking.cancel(false);
        clock.shutdown();
    }
}

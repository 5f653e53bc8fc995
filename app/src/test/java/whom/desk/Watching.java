package whom.desk;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import whom.desk.state.DeskState;

/// Waits for a state without sleeping: the desk tells of every one.
public final class Watching {
    private Watching() {
    }

    /// The first state, from now on, that fits.
    public static DeskState until(Desk desk, Predicate<DeskState> fits) {
        CompletableFuture<DeskState> found = new CompletableFuture<>();
        desk.onChange(state -> {
            if (!found.isDone() && fits.test(state)) {
                found.complete(state);
            }
        });
        DeskState now = desk.state();
        if (fits.test(now)) {
            return now;
        }
        try {
            return found.get(20, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("never came; the last state was " + desk.state(), e);
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}

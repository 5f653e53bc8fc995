package whom.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/// A question that may be taken back: whoever asked calls [#cancel()], whoever works looks at it between steps.
public final class Cancellation {
    private final List<Runnable> hooks = new ArrayList<>();
    private volatile boolean cancelled;

    /// Takes the question back and runs every hook once; a second call does nothing.
    public void cancel() {
        List<Runnable> due;
        synchronized (hooks) {
            if (cancelled) {
                return;
            }
            cancelled = true;
            due = List.copyOf(hooks);
            hooks.clear();
        }
        due.forEach(Runnable::run);
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /// Stops the work when it has been taken back.
    ///
    /// @throws CancellationException when cancelled
    public void check() {
        if (cancelled) {
            throw new CancellationException();
        }
    }

    /// Runs the hook when cancelled, at once if that is already so; for work that blocks, such as a query.
    ///
    /// @return takes the hook back, to be called when the blocking part is over
    public Runnable onCancel(Runnable hook) {
        synchronized (hooks) {
            if (!cancelled) {
                hooks.add(hook);
                return () -> {
                    synchronized (hooks) {
                        hooks.remove(hook);
                    }
                };
            }
        }
        hook.run();
        return () -> {};
    }
}

package whom.desk;

import java.util.function.Consumer;
import whom.desk.state.ImportPane.Running;
import whom.work.Progress;

/// Passes on how far a piece of work is a few times a second, since each time the whole window is looked through.
final class Paced implements Progress {
    private static final long PAUSE = 60_000_000;

    private final Consumer<Running> heard;
    private long last = System.nanoTime() - PAUSE;

    /// @param heard called on the working thread
    Paced(Consumer<Running> heard) {
        this.heard = heard;
    }

    @Override
    public void at(String stage, long done, long total) {
        long now = System.nanoTime();
        if (now - last >= PAUSE) {
            last = now;
            heard.accept(new Running(stage, done, total));
        }
    }
}

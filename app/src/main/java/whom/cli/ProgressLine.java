package whom.cli;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import whom.work.Progress;

/// Progress as one line of a terminal that draws over itself at most ten times a second; closing it wipes the line.
final class ProgressLine implements Progress, AutoCloseable {
    private static final long PAUSE = 100_000_000;

    private final @Nullable PrintStream terminal;
    private long due;
    private int drawn;

    /// @param terminal null when nobody is watching
    ProgressLine(@Nullable PrintStream terminal) {
        this.terminal = terminal;
        due = System.nanoTime() + 3 * PAUSE;
    }

    @Override
    public synchronized void at(String stage, long done, long total) {
        if (terminal == null || System.nanoTime() - due < 0) {
            return;
        }
        due = System.nanoTime() + PAUSE;
        String text = stage + (done > 0 ? " " + Console.number(done) : "") + (total > 0 ? " of " + Console.number(total) : "");
        terminal.print("\r" + text + " ".repeat(Math.max(0, drawn - text.length())));
        terminal.flush();
        drawn = text.length();
    }

    @Override
    public synchronized void close() {
        if (terminal != null && drawn > 0) {
            terminal.print("\r" + " ".repeat(drawn) + "\r");
            terminal.flush();
        }
    }
}

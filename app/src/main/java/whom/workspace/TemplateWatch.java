package whom.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells when another program has saved something in a workspace's `templates`: a template, its settings or text, a partial, a picture.
///
/// It looks at the files' times and sizes again and again, since what the JDK offers to be told of changes looks itself on macOS, every two
/// seconds and more, and misses network folders everywhere. What is still being written is waited for: two looks in a row must see the same.
public final class TemplateWatch implements AutoCloseable {
    private static final long PAUSE_MILLIS = 30;
    /// A folder that takes long to look at is looked at less often, so that this never takes more than a twentieth of a processor.
    private static final long COST = 20;
    private static final int MOST_FILES = 4_000;
    private static final int DEEPEST = 8;

    private final ScheduledExecutorService thread = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("templates").factory());
    private final Path folder;
    private final Runnable changed;
    private Map<Path, Stamp> last;
    private boolean moving;
    private volatile boolean on;
    /// Only the newest turn goes on looking.
    private int turn;

    private record Stamp(long size, FileTime time, @Nullable Object key) {}

    /// Begins with the files as they are now, so make it before they are read.
    ///
    /// @param changed runs on a thread of its own, whenever files have changed and stand still again
    public TemplateWatch(Path folder, Runnable changed) {
        this.folder = folder;
        this.changed = changed;
        this.last = look();
    }

    /// Looks from now on, or no longer. What changes meanwhile is told as soon as it looks again.
    public synchronized void turn(boolean nowOn) {
        if (nowOn != on) {
            on = nowOn;
            turn++;
            if (on) {
                int mine = turn;
                later(() -> step(mine), 0);
            }
        }
    }

    private void step(int mine) {
        if (!isTurn(mine)) {
            return;
        }
        long began = System.nanoTime();
        Map<Path, Stamp> now = look();
        boolean same = now.equals(last);
        last = now;
        if (same && moving) {
            moving = false;
            changed.run();
        } else if (!same) {
            moving = true;
        }
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        later(() -> step(mine), Math.max(PAUSE_MILLIS, took * COST));
    }

    private synchronized boolean isTurn(int mine) {
        return on && mine == turn;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // a step tells of its result itself
    private void later(Runnable step, long millis) {
        try {
            thread.schedule(step, millis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closed) {
            // Nobody is there to hear.
        }
    }

    private Map<Path, Stamp> look() {
        Map<Path, Stamp> all = new HashMap<>();
        try (Stream<Path> files = Files.walk(folder, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
            files.filter(file -> !String.valueOf(file.getFileName()).startsWith(".")).limit(MOST_FILES).forEach(file -> stamp(file, all));
        } catch (IOException | UncheckedIOException goneMeanwhile) {
            // As far as could be seen; the next look sees more.
            all.put(folder, new Stamp(-1, FileTime.fromMillis(0), null));
        }
        return all;
    }

    private static void stamp(Path file, Map<Path, Stamp> all) {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            if (found.isRegularFile()) {
                all.put(file, new Stamp(found.size(), found.lastModifiedTime(), found.fileKey()));
            }
        } catch (IOException gone) {
            // It counts as not there.
        }
    }

    @Override
    public void close() {
        turn(false);
        thread.shutdownNow();
    }
}

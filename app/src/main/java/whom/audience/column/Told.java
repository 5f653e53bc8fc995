package whom.audience.column;

import whom.work.Progress;

/// Tells how far reading has come, for several threads together.
final class Told {
    private static final int OFTEN = 1 << 14;

    private final Progress progress;
    private final long total;
    private long done;

    Told(Progress progress, long total) {
        this.progress = progress;
        this.total = total;
    }

    /// For one thread: counts its rows and tells of them now and then.
    Counter counter() {
        return new Counter();
    }

    private synchronized void add(int rows) {
        done += rows;
        progress.at("Preparing to count", Math.min(done, total), total);
    }

    /// The rows of one thread.
    final class Counter {
        private int rows;

        void row() {
            if (++rows == OFTEN) {
                add(rows);
                rows = 0;
            }
        }
    }
}

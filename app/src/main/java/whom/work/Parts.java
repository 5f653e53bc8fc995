package whom.work;

import java.util.stream.IntStream;

/// A stretch of work cut into parts that several threads take one after another.
///
/// @param atOnce length of a part: long enough to be worth a hand-over, short enough that a cancelled question ends soon
public record Parts(int length, int atOnce) {
    /// The work on `[from, to)`.
    @FunctionalInterface
    public interface Part {
        void work(int from, int to);
    }

    public static Parts of(int length, int atOnce) {
        return new Parts(length, atOnce);
    }

    /// Works on every part, and returns when all are done.
    ///
    /// @throws java.util.concurrent.CancellationException when cancelled
    public void each(Cancellation cancellation, Part part) {
        int parts = (int) (((long) length + atOnce - 1) / atOnce);
        if (parts <= 1) {
            cancellation.check();
            part.work(0, length);
            return;
        }
        IntStream.range(0, parts).parallel().forEach(i -> {
            cancellation.check();
            int from = i * atOnce;
            part.work(from, (int) Math.min(length, (long) from + atOnce));
        });
    }
}

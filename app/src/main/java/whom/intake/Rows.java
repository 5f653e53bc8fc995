package whom.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.file.TableRow;
import whom.work.Cancellation;

/// Rows of one content, going into the store one by one: read on one thread, written in the same order on another.
interface Rows {
    /// Reads a row.
    Taking read(TableRow row);

    /// What is left to do with a row that was read, all of it or nothing of it.
    @FunctionalInterface
    interface Taking {
        /// @return why it was not taken, or null when it was
        @Nullable
        Reject take();
    }

    /// What became of them, once all have been given.
    Counts counts(Cancellation cancellation);

    /// What was done to their cells, by column.
    List<Fixed> fixes();
}

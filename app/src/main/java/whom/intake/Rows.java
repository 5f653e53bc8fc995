package whom.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import whom.clean.Fix;
import whom.file.TableRow;
import whom.work.Cancellation;

/// Rows of one content, going into the store one by one.
interface Rows {
    /// Takes a row, all of it or nothing of it.
    ///
    /// @return why it was not taken, or null when it was
    @Nullable
    Reject take(TableRow row);

    /// What became of them, once all have been given.
    Counts counts(Cancellation cancellation);

    /// What was done to their cells, by header.
    Map<String, Map<Fix, Long>> fixes();
}

package whom.intake;

import java.time.ZoneId;
import whom.store.Store;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;

/// Takes a file into the store, all of it or nothing.
@SuppressWarnings("DoNotCallSuggester")
public final class Import {
    private final Store store;
    private final ZoneId zone;

    /// @param zone the workspace's, for moments written without an offset
    public Import(Store store, ZoneId zone) {
        this.store = store;
        this.zone = zone;
    }

    /// Imports the file in one transaction; when it fails or is cancelled, the store is as it was.
    ///
    /// @throws Refusal                                        when the file, the mapping or the store can't be used
    /// @throws java.util.concurrent.CancellationException when cancelled
    public Report run(ImportRequest request, Progress progress, Cancellation cancellation) throws Refusal {
        cancellation.check();
        if (store.file().equals(request.file())) {
            throw new Refusal(request.file() + ": a store can't be imported");
        }
        throw new UnsupportedOperationException(zone.getId());
    }
}

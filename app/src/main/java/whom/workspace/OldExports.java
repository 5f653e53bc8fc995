package whom.workspace;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.export.Expiry;
import whom.store.ExportEntry;
import whom.store.Store;
import whom.store.StoreFailure;
import whom.store.Writing;
import whom.text.Refusal;
import whom.work.Cancellation;

/// Files of exports that are kept for so many days only. Nothing is deleted but what this workspace's own exports wrote and what nobody has changed
/// since; the receipts stay.
public final class OldExports {
    private OldExports() {
    }

    /// Deletes what is due.
    ///
    /// @param days as workspace.json says, or null to keep everything
    /// @return why something that is due could not be deleted, in one line each
    public static List<String> delete(Store store, @Nullable Integer days, Instant now) {
        List<String> troubles = new ArrayList<>();
        if (days == null) {
            return troubles;
        }
        List<Long> done = new ArrayList<>();
        for (ExportEntry export : store.exports(new Cancellation())) {
            if (export.deleted() == null && export.at().plus(Duration.ofDays(days)).isBefore(now)) {
                try {
                    if (Expiry.delete(ExportFolder.of(store, export.folder()), export.receipt(), now)) {
                        done.add(export.id());
                    }
                } catch (IOException e) {
                    troubles.add("The files of " + export.receipt() + " are older than " + days + " days and could not be deleted: "
                            + e.getMessage());
                }
            }
        }
        note(store, done, now, troubles);
        return troubles;
    }

    private static void note(Store store, List<Long> done, Instant now, List<String> troubles) {
        if (done.isEmpty()) {
            return;
        }
        try (Writing writing = store.begin("expiry")) {
            done.forEach(export -> writing.deleted(export, now));
            writing.commit(false);
        } catch (Refusal | StoreFailure e) {
            troubles.add("Old files were deleted, but it could not be noted: " + e.getMessage());
        }
    }
}

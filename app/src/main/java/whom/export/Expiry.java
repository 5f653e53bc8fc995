package whom.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// Deletes the files of an export that have been kept long enough. The receipt stays and says so.
public final class Expiry {
    private Expiry() {
    }

    /// Deletes what the receipt names and what is still byte for byte as it was written; whatever else lies there stays.
    ///
    /// @param receipt the name of its file
    /// @return whether the receipt is there, so that nothing is left to do for this export
    public static boolean delete(Path folder, String receipt, Instant now) throws IOException {
        Optional<ReceiptFile> read = ReceiptFile.read(folder, folder.resolve(receipt));
        if (read.isEmpty()) {
            return false;
        }
        if (!read.get().isMarked()) {
            read.get().mark(now, read.get().deleteFiles());
        }
        return true;
    }
}

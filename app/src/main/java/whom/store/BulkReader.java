package whom.store;

/// Hears each row of a bulk answer, in order, on the reading thread.
@FunctionalInterface
public interface BulkReader {
    void row(BulkRow row);
}

package whom.store;

/// Hears each row of an answer, in order, on the asking thread.
@FunctionalInterface
public interface RowReader {
    void row(Row row);
}

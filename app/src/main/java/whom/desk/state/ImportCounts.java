package whom.desk.state;

/// What became of the rows of an import: `read = added + updated + merged + rejected + unchanged`.
///
/// @param people added because of their events alone
public record ImportCounts(long read, long added, long updated, long merged, long rejected, long unchanged, long people) {
    /// Rows that are in the store by it.
    public long taken() {
        return added + updated + merged;
    }
}

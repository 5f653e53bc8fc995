package whom.export;

/// That a person's row stands in a file, told by marks.
///
/// @param person id
/// @param file   which of the receipt's upload files, from 0
/// @param row    mark of the whole row
/// @param identity mark of the address, as compared
public record RowWritten(long person, int file, long row, long identity) {
    /// Hears of each row as it is written; true only once the receipt is returned.
    @FunctionalInterface
    public interface Listener {
        void written(RowWritten row);

        /// The receiver was told to take out the person.
        default void removed(long person) {
            // Of interest only where rows are compared with those of before.
        }
    }
}

package whom.audience.column;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/// One value for each row, as a mapped file holds it. Rows go on beyond the last one, all missing, up to a multiple of 64, so that whoever
/// works by words of a bitmap meets no edge.
public sealed interface Column {
    /// Rows, those beyond the last one not counted.
    int rows();

    /// Numbers, days since 1970 or milliseconds since 1970 as 32-bit cells.
    ///
    /// @param scale the value is the cell divided by 10^scale; -3 for whole seconds
    record Ints(int rows, MemorySegment cells, int scale) implements Column {
        public static final int MISSING = Integer.MIN_VALUE;
    }

    /// As above in 64 bits.
    record Longs(int rows, MemorySegment cells, int scale) implements Column {
        public static final long MISSING = Long.MIN_VALUE;
        /// A moment before every other: what always was.
        public static final long ALWAYS = Long.MIN_VALUE + 2;
    }

    /// Numbers that no scale fits; each the double nearest to a decimal of at most 15 digits, so that they compare as those do. NaN is missing.
    record Doubles(int rows, MemorySegment cells) implements Column {}

    /// True and false as two bitmaps.
    record Truths(int rows, MemorySegment set, MemorySegment yes) implements Column {}

    /// Texts: each row's own, or a number for each row of those in a dictionary.
    ///
    /// @param codes entries of the dictionary, 0 for missing, in one byte each where [Codes#areBytes], else in 32 bits; null when each row is
    ///              its own entry
    /// @param tails of each row the folded text from its last `@` on, in a dictionary, missing where there is none or it is no short plain ASCII;
    ///              null where most have none
    record Texts(int rows, @Nullable MemorySegment codes, Entries entries, @Nullable Texts tails) implements Column {
        /// The entry of a row.
        public int entry(int row) {
            return codes == null ? row : Codes.get(codes, row, entries.count());
        }
    }

    /// Any number of texts.
    ///
    /// @param starts 32-bit places in the codes: those of row i lie in `[starts[i], starts[i + 1])`
    /// @param codes   32-bit entries of the dictionary
    /// @param bearers the same the other way round: for each entry the rows that have it
    record Lists(int rows, MemorySegment starts, MemorySegment codes, Entries entries, Bearers bearers) implements Column {}

    /// The rows of each entry of a dictionary.
    ///
    /// @param starts 32-bit places in the rows: those of entry i lie in `[starts[i], starts[i + 1])`
    /// @param rows   32-bit rows, ascending for each entry; a row that has an entry twice stands there twice
    record Bearers(MemorySegment starts, MemorySegment rows) {}

    /// Words that a bitmap of the rows has.
    default int words() {
        return words(rows());
    }

    /// Words that a bitmap of so many rows has.
    static int words(int rows) {
        return Math.max(1, (int) (((long) rows + 63) >> 6));
    }
}

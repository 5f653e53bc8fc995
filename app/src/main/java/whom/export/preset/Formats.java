package whom.export.preset;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// How values other than text are written. Numbers are plain decimals.
///
/// @param zone         in which instants are written, or null for the workspace's
/// @param midnight     whether a date without a time is written as the moment at which it begins
/// @param yes          the word for true
/// @param decimalComma whether fractions follow a comma
/// @param list         several values in one cell, or null where the vendor cannot take them
/// @param empty        what stands for an optional value that is not there; mostly nothing
public record Formats(DateTimeFormatter date, DateTimeFormatter instant, @Nullable ZoneId zone, boolean midnight, String yes, String no,
        boolean decimalComma, @Nullable ListForm list, String empty) {
    /// Several values in one cell.
    public sealed interface ListForm {
        /// `a,b`, and what becomes of a value that holds the separator.
        record Separated(String separator, Within within) implements ListForm {}

        /// `["a","b"]`
        record JsonArray() implements ListForm {}
    }

    /// What becomes of a value of a list that holds the separator.
    public sealed interface Within {
        /// It stands in quotes.
        record Quoted() implements Within {}

        /// The list is left empty.
        record Rejected() implements Within {}

        /// Something else stands for the separator.
        record Replaced(String by) implements Within {}
    }
}

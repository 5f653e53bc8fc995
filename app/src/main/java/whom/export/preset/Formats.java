package whom.export.preset;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// How values other than text are written. Numbers are plain decimals with a point.
///
/// @param zone    in which instants are written, or null for the workspace's
/// @param yes     the word for true
/// @param list    several values in one cell, or null where the vendor cannot take them
public record Formats(DateTimeFormatter date, DateTimeFormatter instant, @Nullable ZoneId zone, String yes, String no,
        @Nullable ListForm list) {
    /// Several values in one cell.
    public sealed interface ListForm {
        /// `a,b`; a value that holds the separator or a quote stands in quotes.
        record Separated(String separator) implements ListForm {}

        /// `["a","b"]`
        record JsonArray() implements ListForm {}
    }
}

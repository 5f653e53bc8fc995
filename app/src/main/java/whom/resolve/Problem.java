package whom.resolve;

import org.jspecify.annotations.Nullable;
import whom.rule.Path;

/// Why a node of a rule cannot be counted yet.
///
/// @param part       the token of the row that is concerned
/// @param found      what stands there, or null where something is missing
/// @param suggestion a known name or value that was likely meant, or null
public record Problem(Path path, Part part, Reason reason, @Nullable String found, @Nullable String suggestion) {
    /// The token of a row.
    public enum Part {
        SUBJECT, OPERATOR, VALUE, COUNT, WINDOW
    }

    /// What is wrong, in a word; the sentence is put on where it is shown.
    public enum Reason {
        /// Not chosen or typed yet.
        MISSING,
        /// No such attribute, event or segment.
        UNKNOWN_NAME,
        /// The operator does not fit what the attribute holds.
        OPERATOR_DOES_NOT_FIT,
        /// The value is not of the attribute's type.
        WRONG_TYPE,
        /// The first value lies after the second.
        EMPTY_RANGE,
        /// A number out of what can be counted or stored exactly.
        OUT_OF_RANGE,
        /// Such a window makes no sense for events, or for dates.
        WINDOW_DOES_NOT_FIT
    }
}

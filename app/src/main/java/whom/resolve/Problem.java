package whom.resolve;

import org.jspecify.annotations.Nullable;
import whom.rule.Path;

/// Why a node of a rule cannot be counted yet.
///
/// @param part       the token of the row that is concerned
/// @param nth        which one of the row's tokens of that sort, from 0: a step of a sequence, a test of a WHERE
/// @param found      what stands there, or null where something is missing
/// @param suggestion a known name or value that was likely meant, or null
public record Problem(Path path, Part part, int nth, Reason reason, @Nullable String found, @Nullable String suggestion) {
    /// The token of a row.
    public enum Part {
        /// What is asked about: an attribute, an event (of each step), a segment, a channel.
        SUBJECT,
        /// The property of an aggregate.
        PROPERTY, OPERATOR, VALUE, COUNT, WINDOW,
        /// How long after the step before.
        SPAN,
        /// A test of an event's property: its name, its operator, its value.
        WHERE_PROPERTY, WHERE_OPERATOR, WHERE_VALUE
    }

    /// What is wrong, in a word; the sentence is put on where it is shown.
    public enum Reason {
        /// Not chosen or typed yet.
        MISSING,
        /// No such attribute, event, channel or preset.
        UNKNOWN_NAME,
        /// The event has no such property.
        UNKNOWN_PROPERTY,
        /// No such property, but an attribute of people is called so: the test was likely meant for the person.
        NO_PROPERTY_BUT_ATTRIBUTE,
        /// No such segment.
        UNKNOWN_SEGMENT,
        /// Segments that need each other; found is the cycle, `vip → loyal → vip`.
        CYCLE,
        /// The named segment cannot be counted itself.
        BROKEN_SEGMENT,
        /// The operator does not fit what the attribute holds.
        OPERATOR_DOES_NOT_FIT,
        /// What the attribute or property holds cannot be asked that: a rank of texts, a sum of dates.
        KIND_DOES_NOT_FIT,
        /// The two attributes are not of one kind.
        KINDS_DIFFER,
        /// The value is not of the attribute's type.
        WRONG_TYPE,
        /// Not a pattern; found says why.
        BAD_PATTERN,
        /// The first value lies after the second.
        EMPTY_RANGE,
        /// A number out of what can be counted or stored exactly.
        OUT_OF_RANGE,
        /// Such a window makes no sense for events, or for dates.
        WINDOW_DOES_NOT_FIT
    }
}

package whom.resolve;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whom.moment.Bounds;
import whom.moment.Days;
import whom.profile.Attribute;
import whom.profile.EventKind;

/// One positive question about a person that is true or false and never unknown: a missing value makes it false.
/// Two criteria that are equal mean the same, so what was counted for one serves the other.
public sealed interface Criterion {
    /// Has one of the texts as the value.
    ///
    /// @param values folded unless case matters
    record TextIs(Attribute attribute, Set<String> values, boolean matchCase) implements Criterion {
        public TextIs {
            values = Set.copyOf(values);
        }
    }

    /// Has the text somewhere in the value.
    ///
    /// @param part folded unless case matters
    record TextHas(Attribute attribute, Spot spot, String part, boolean matchCase) implements Criterion {
        /// Where in the value the part must stand.
        public enum Spot {
            ANYWHERE, START, END
        }
    }

    /// Is one of the numbers.
    ///
    /// @param values without trailing zeros
    record NumberIs(Attribute attribute, Set<BigDecimal> values) implements Criterion {
        public NumberIs {
            values = Set.copyOf(values);
        }
    }

    /// Lies in a range; a missing bound is open.
    record NumberIn(Attribute attribute, @Nullable Limit low, @Nullable Limit high) implements Criterion {
        /// @param included whether the number itself is still in range
        public record Limit(BigDecimal number, boolean included) {}
    }

    /// Is true, or is false.
    record TruthIs(Attribute attribute, boolean truth) implements Criterion {}

    /// A calendar date lies in the days.
    record DateIn(Attribute attribute, Days days) implements Criterion {}

    /// A moment lies in the bounds.
    record InstantIn(Attribute attribute, Bounds bounds) implements Criterion {}

    /// Has a value at all; for a list: is not empty.
    record IsSet(Attribute attribute) implements Criterion {}

    /// The list has at least one of the values.
    ///
    /// @param values folded unless case matters
    record ListHasAny(Attribute attribute, Set<String> values, boolean matchCase) implements Criterion {
        public ListHasAny {
            values = Set.copyOf(values);
        }
    }

    /// The list has every one of the values.
    ///
    /// @param values folded unless case matters
    record ListHasAll(Attribute attribute, Set<String> values, boolean matchCase) implements Criterion {
        public ListHasAll {
            values = Set.copyOf(values);
        }
    }

    /// Carries the tag or one below it.
    ///
    /// @param tag folded
    record Tagged(String tag) implements Criterion {}

    /// The event happened so often within the bounds.
    ///
    /// @param least  0 or more; with 0 people without any event are among them
    /// @param most   the greatest number of times, or null for no limit
    /// @param bounds never past as-of
    record Happened(EventKind event, int least, @Nullable Integer most, Bounds bounds) implements Criterion {
        /// Where people without any event are among those who match: what exactly the others did, at least once too often.
        /// Null where this asks for events itself, or for nothing at all.
        public @Nullable Happened complement() {
            return least == 0 && most != null ? new Happened(event, most + 1, null, bounds) : null;
        }
    }
}

package whom.resolve;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whom.moment.Bounds;
import whom.moment.Days;
import whom.profile.Attribute;
import whom.profile.EventKind;
import whom.profile.Property;
import whom.rule.Aggregate;
import whom.rule.End;

/// One positive question about a person that is true or false and never unknown: a missing value makes it false.
/// Two criteria that are equal mean the same, so what was counted for one serves the other.
public sealed interface Criterion {
    /// A question that one value answers: that of an attribute, or of an event's property, which then stands as an attribute of its name.
    sealed interface OfValue extends Criterion {
        /// Whose value is looked at.
        Attribute attribute();
    }

    /// Has one of the texts as the value.
    ///
    /// @param values folded unless case matters
    record TextIs(Attribute attribute, Set<String> values, boolean matchCase) implements OfValue {
        public TextIs {
            values = Set.copyOf(values);
        }
    }

    /// Has the text somewhere in the value.
    ///
    /// @param part folded unless case matters
    record TextHas(Attribute attribute, Spot spot, String part, boolean matchCase) implements OfValue {
        /// Where in the value the part must stand.
        public enum Spot {
            ANYWHERE, START, END
        }
    }

    /// Has a place that a pattern describes.
    ///
    /// @param pattern of [java.util.regex.Pattern], known to be well-formed; looked for by [whom.text.BoundedPattern]
    record TextMatches(Attribute attribute, String pattern, boolean matchCase) implements OfValue {}

    /// Is one of the numbers.
    ///
    /// @param values without trailing zeros
    record NumberIs(Attribute attribute, Set<BigDecimal> values) implements OfValue {
        public NumberIs {
            values = Set.copyOf(values);
        }
    }

    /// Lies in a range.
    record NumberIn(Attribute attribute, Range range) implements OfValue {}

    /// Is true, or is false.
    record TruthIs(Attribute attribute, boolean truth) implements OfValue {}

    /// A calendar date lies in the days.
    record DateIn(Attribute attribute, Days days) implements OfValue {}

    /// A moment lies in the bounds.
    record InstantIn(Attribute attribute, Bounds bounds) implements OfValue {}

    /// Has a value at all; for a list: is not empty.
    record IsSet(Attribute attribute) implements OfValue {}

    /// The list has at least one of the values.
    ///
    /// @param values folded unless case matters
    record ListHasAny(Attribute attribute, Set<String> values, boolean matchCase) implements OfValue {
        public ListHasAny {
            values = Set.copyOf(values);
        }
    }

    /// The list has every one of the values.
    ///
    /// @param values folded unless case matters
    record ListHasAll(Attribute attribute, Set<String> values, boolean matchCase) implements OfValue {
        public ListHasAll {
            values = Set.copyOf(values);
        }
    }

    /// The anniversary of a date falls on one of the days: for some year after the date's own, that year's anniversary (29 February falls on
    /// 28 February in common years) is among them. The day of a moment is its day in the zone.
    ///
    /// @param days both bounds are there, at most 367 days apart
    record Anniversary(Attribute attribute, Days days, ZoneId zone) implements Criterion {}

    /// The value of one attribute compares so with that of another of the same kind; false when either is missing.
    ///
    /// @param matchCase whether upper and lower case of texts differ
    record Compares(Attribute attribute, Comparison comparison, Attribute other, boolean matchCase) implements Criterion {
        /// The first is … the second.
        public enum Comparison {
            EQUAL, BELOW, AT_MOST, ABOVE, AT_LEAST
        }
    }

    /// Ranks in a band among the people with a value: (people with a smaller value) / (people with a value) lies in `[from, to)`.
    ///
    /// @param attribute a number, a date or an instant
    /// @param from      percent, 0 or more, without trailing zeros
    /// @param to        percent; 100 is no limit, since no rank reaches it
    record Ranked(Attribute attribute, BigDecimal from, BigDecimal to) implements Criterion {}

    /// Carries the tag or one below it.
    ///
    /// @param tag folded
    record Tagged(String tag) implements Criterion {}

    /// Opted in on the channel, by what was known then.
    ///
    /// @param until the first moment that no longer counts; a consent without a time of its own counts always
    record Consented(String channel, Instant until) implements Criterion {}

    /// The event happened so often within the bounds.
    ///
    /// @param least  0 or more; with 0 people without any event are among them
    /// @param most   the greatest number of times, or null for no limit
    /// @param bounds never past as-of
    record Happened(EventKind event, Filter filter, int least, @Nullable Integer most, Bounds bounds) implements Criterion {
        /// Where people without any event are among those who match: what exactly the others did, at least once too often.
        /// Null where this asks for events itself, or for nothing at all.
        public @Nullable Happened complement() {
            return least == 0 && most != null ? new Happened(event, filter, most + 1, null, bounds) : null;
        }
    }

    /// A figure over a property of the events within the bounds lies in a range. Events without the property are left out; over none a sum
    /// and a number of different values are 0, the other figures are missing.
    ///
    /// @param property a number, or anything for [Aggregate#COUNT_DISTINCT]
    /// @param bounds   never past as-of
    record Aggregated(EventKind event, Filter filter, Aggregate aggregate, Property property, Range range,
            Bounds bounds) implements Criterion {
        /// Whether people without any such event match.
        public boolean holdsForNone() {
            return (aggregate == Aggregate.SUM || aggregate == Aggregate.COUNT_DISTINCT) && range.contains(BigDecimal.ZERO);
        }
    }

    /// The first or last event up to as-of was within the bounds; false without any.
    ///
    /// @param past   all that counts: up to and including as-of
    /// @param bounds never past as-of
    record Edge(EventKind event, Filter filter, End end, Bounds past, Bounds bounds) implements Criterion {}

    /// One event within the bounds, and after it the steps, all up to as-of. One run that fits is enough.
    ///
    /// @param bounds of the first event, never past as-of
    /// @param then   at least one
    /// @param until  the first moment after as-of
    record Sequence(EventKind event, Filter filter, Bounds bounds, List<Step> then, Instant until) implements Criterion {
        public Sequence {
            then = List.copyOf(then);
        }

        /// Done, or not done, strictly after the last step that was done.
        ///
        /// What was done lies in `(before, before + within]`. What was not done was not done in `(before, before + within]`, which must have
        /// ended by as-of; without a length, not before the next step that is done (`(before, next)`), or to as-of when there is none.
        ///
        /// @param within null for any time after
        public record Step(boolean not, EventKind event, Filter filter, @Nullable Duration within) {}
    }

    /// Is selected by another segment.
    ///
    /// @param id for people to read; what it means is the rule
    record InSegment(String id, Resolved.Whole rule) implements Criterion {}

    /// Is one of those named.
    ///
    /// @param keys folded
    record Keyed(Set<String> keys) implements Criterion {
        public Keyed {
            keys = Set.copyOf(keys);
        }
    }

    /// Falls into a stable share of everyone: the first 8 bytes of SHA-256 over seed, line feed and folded key (UTF-8), as an unsigned number
    /// over 2^64, lie in `[from, to)`.
    ///
    /// @param from percent, 0 or more
    /// @param to   percent, 100 or less
    record RandomShare(String seed, BigDecimal from, BigDecimal to) implements Criterion {}

    /// Was written to an upload file within the bounds.
    ///
    /// @param preset  or null for any
    /// @param segment or null for any
    /// @param bounds  never past as-of
    record Exported(@Nullable String preset, @Nullable String segment, Bounds bounds) implements Criterion {}
}

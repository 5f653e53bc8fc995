package whom.rule;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.moment.Window;

/// One test of a person. An empty name means that it has not been chosen yet.
public sealed interface Condition extends Node {
    @Override
    Condition with(Mark mark);

    /// A test of an attribute: `country IN ('US', 'CA')`, `last_open_at > last_purchase_at`.
    record OfAttribute(String attribute, Test test, Mark mark) implements Condition {
        @Override
        public OfAttribute with(Mark newMark) {
            return new OfAttribute(attribute, test, newMark);
        }
    }

    /// The yearly return of a date falls into a stretch of days: `ANNIVERSARY OF birth_date IN NEXT 7 DAYS`.
    ///
    /// @param when null while it is not chosen
    record Anniversary(String attribute, @Nullable Annual when, Mark mark) implements Condition {
        @Override
        public Anniversary with(Mark newMark) {
            return new Anniversary(attribute, when, newMark);
        }
    }

    /// Stands in a part of the people ordered by an attribute: `engagement IN TOP 25%`.
    ///
    /// @param band null while it is not chosen
    record Ranked(String attribute, @Nullable Band band, Mark mark) implements Condition {
        @Override
        public Ranked with(Mark newMark) {
            return new Ranked(attribute, band, newMark);
        }
    }

    /// Carries the tag or one below it: `TAGGED 'interest'` holds for `interest/shoes`.
    ///
    /// @param not the complement
    record Tagged(String tag, boolean not, Mark mark) implements Condition {
        @Override
        public Tagged with(Mark newMark) {
            return new Tagged(tag, not, newMark);
        }
    }

    /// Opted in on a channel: `CONSENT email`.
    record Consented(String channel, Mark mark) implements Condition {
        @Override
        public Consented with(Mark newMark) {
            return new Consented(channel, newMark);
        }
    }

    /// Did an event so many times in a window: `DID purchase WHERE category = 'Shoes' AT LEAST 3 TIMES IN LAST 90 DAYS`.
    ///
    /// @param where  which of the events are counted, or null for all
    /// @param not    the complement of the whole
    /// @param count  how often, or null for at least once
    /// @param window when, or null for over all time
    record Did(String event, @Nullable Where where, boolean not, @Nullable Count count, @Nullable Window window,
            Mark mark) implements Condition {
        @Override
        public Did with(Mark newMark) {
            return new Did(event, where, not, count, window, newMark);
        }
    }

    /// A figure over a property of someone's events: `SUM(purchase.amount) > 200 WHERE category = 'Shoes' IN LAST 90 DAYS`.
    ///
    /// @param test  a comparison with numbers: `=`, `!=`, `<`, `<=`, `>`, `>=`, `BETWEEN`, `NOT BETWEEN`
    /// @param where which of the events count, or null for all
    record Aggregated(Aggregate aggregate, String event, String property, Test test, @Nullable Where where, @Nullable Window window,
            Mark mark) implements Condition {
        @Override
        public Aggregated with(Mark newMark) {
            return new Aggregated(aggregate, event, property, test, where, window, newMark);
        }
    }

    /// When the first or the last event of a kind was: `LAST purchase MORE THAN 180 DAYS AGO`.
    ///
    /// @param where  which of the events are looked at, or null for all
    /// @param window when that one was, or null for at any time
    record Edge(End end, String event, @Nullable Where where, @Nullable Window window, Mark mark) implements Condition {
        @Override
        public Edge with(Mark newMark) {
            return new Edge(end, event, where, window, newMark);
        }
    }

    /// One thing done, then others (or not): `DID cart_add THEN NOT purchase WITHIN 24 HOURS IN LAST 7 DAYS`.
    ///
    /// @param event  what was done first
    /// @param then   the steps after it, at least one
    /// @param window when the first was done, or null for at any time
    record Sequence(String event, @Nullable Where where, List<Step> then, @Nullable Window window, Mark mark) implements Condition {
        public Sequence(String event, @Nullable Where where, List<Step> then, @Nullable Window window, Mark mark) {
            this.event = event;
            this.where = where;
            this.then = List.copyOf(then);
            this.window = window;
            this.mark = mark;
        }

        @Override
        public Sequence with(Mark newMark) {
            return new Sequence(event, where, then, window, newMark);
        }
    }

    /// Is in another segment: `IN SEGMENT 'vip'`.
    record InSegment(String segment, Mark mark) implements Condition {
        @Override
        public InSegment with(Mark newMark) {
            return new InSegment(segment, newMark);
        }
    }

    /// A share of everyone drawn by a stable hash: `RANDOM 10% SEED 'autumn' FROM 20%`.
    ///
    /// @param percent how many of a hundred, more than 0
    /// @param from    where the share begins, 0 to 100 percent
    /// @param seed    another seed draws other people; may be empty
    record RandomShare(BigDecimal percent, BigDecimal from, String seed, Mark mark) implements Condition {
        public RandomShare {
            percent = Literal.plain(percent);
            from = Literal.plain(from);
        }

        @Override
        public RandomShare with(Mark newMark) {
            return new RandomShare(percent, from, seed, newMark);
        }
    }

    /// Is one of those named: `PIN IN ('ada@example.com', 'lin@example.com')`.
    ///
    /// @param people keys, as written
    record Pinned(List<String> people, Mark mark) implements Condition {
        public Pinned {
            people = List.copyOf(people);
        }

        @Override
        public Pinned with(Mark newMark) {
            return new Pinned(people, newMark);
        }
    }

    /// Was written to an upload file: `EXPORTED TO 'mailchimp' IN LAST 7 DAYS`, `EXPORTED AS SEGMENT 'vip'`.
    ///
    /// @param preset  the file's format, or null for any
    /// @param segment the segment it was written for, or null for any
    /// @param window  when, or null for at any time
    record Exported(@Nullable String preset, @Nullable String segment, @Nullable Window window, Mark mark) implements Condition {
        @Override
        public Exported with(Mark newMark) {
            return new Exported(preset, segment, window, newMark);
        }
    }
}

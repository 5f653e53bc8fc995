package whom.rule;

import org.jspecify.annotations.Nullable;
import whom.moment.Window;

/// One test of a person. An empty name means that it has not been chosen yet.
public sealed interface Condition extends Node {
    @Override
    Condition with(Mark mark);

    /// A test of an attribute: `country IN ('US', 'CA')`.
    record OfAttribute(String attribute, Test test, Mark mark) implements Condition {
        @Override
        public OfAttribute with(Mark newMark) {
            return new OfAttribute(attribute, test, newMark);
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

    /// Did an event so many times in a window: `DID purchase AT LEAST 3 TIMES IN LAST 90 DAYS`.
    ///
    /// @param not    the complement of the whole
    /// @param count  how often, or null for at least once
    /// @param window when, or null for over all time
    record Did(String event, boolean not, @Nullable Count count, @Nullable Window window, Mark mark) implements Condition {
        @Override
        public Did with(Mark newMark) {
            return new Did(event, not, count, window, newMark);
        }
    }
}

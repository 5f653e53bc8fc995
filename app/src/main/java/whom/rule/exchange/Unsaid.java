package whom.rule.exchange;

import whom.rule.Condition;

/// Why a condition has no counterpart in tools that only test fields.
final class Unsaid {
    private Unsaid() {
    }

    static String why(Condition condition) {
        return switch (condition) {
            case Condition.OfAttribute row -> "the test " + row.test().operator().json() + " of " + row.attribute() + " has no counterpart";
            case Condition.Anniversary _ -> "an anniversary has no counterpart";
            case Condition.Ranked _ -> "a rank among people has no counterpart";
            case Condition.Tagged _ -> "a tag with those below it has no counterpart";
            case Condition.Consented _ -> "a consent has no counterpart";
            case Condition.Did _,Condition.Aggregated _,Condition.Edge _ -> "events of a person have no counterpart";
            case Condition.Sequence _ -> "a sequence of events has no counterpart";
            case Condition.InSegment _ -> "another segment has no counterpart";
            case Condition.RandomShare _ -> "a random share has no counterpart";
            case Condition.Pinned _ -> "a list of pinned people has no counterpart";
            case Condition.Exported _ -> "earlier exports have no counterpart";
        };
    }
}

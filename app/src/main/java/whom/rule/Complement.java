package whom.rule;

import java.util.Arrays;
import java.util.Optional;

/// The condition that holds for exactly those for whom another does not: "is not" for "is", "has not done" for "has done".
public final class Complement {
    private Complement() {
    }

    /// The complement; none where only a group could say it.
    public static Optional<Condition> of(Condition condition) {
        return switch (condition) {
            case Condition.OfAttribute row -> of(row.test().operator()).map(operator -> new Condition.OfAttribute(row.attribute(),
                    new Test(operator, row.test().values(), null, row.test().matchCase()), row.mark()));
            case Condition.Tagged row -> Optional.of(new Condition.Tagged(row.tag(), !row.not(), row.mark()));
            case Condition.Did row ->
                Optional.of(new Condition.Did(row.event(), row.where(), !row.not(), row.count(), row.window(), row.mark()));
            case Condition.Anniversary _,Condition.Ranked _,Condition.Consented _,Condition.Aggregated _,Condition.Edge _,Condition.Sequence _,Condition.InSegment _,Condition.RandomShare _,Condition.Pinned _,Condition.Exported _ ->
                Optional.empty();
        };
    }

    private static Optional<Operator> of(Operator operator) {
        return Optional.ofNullable(operator.complementOf())
                .or(() -> Arrays.stream(Operator.values()).filter(negative -> negative.complementOf() == operator).findFirst());
    }
}

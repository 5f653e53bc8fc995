package whom.audience.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.moment.Bounds;
import whom.profile.EventKind;
import whom.profile.Property;
import whom.resolve.Criterion;
import whom.resolve.Filter;
import whom.rule.Aggregate;

/// Figures over the same events: a sum cannot be above 200 and below 100.
final class FigureClash {
    private FigureClash() {
    }

    /// What is worked out, whatever the range.
    private record Figure(EventKind event, Filter filter, Aggregate aggregate, Property property, Bounds bounds) {}

    /// The figure that the fact is about, or null when it is about none.
    static @Nullable Object figure(Fact fact) {
        return fact.criterion() instanceof Criterion.Aggregated of
                ? new Figure(of.event(), of.filter(), of.aggregate(), of.property(), of.bounds())
                : null;
    }

    /// Facts about the same figure. A sum and a number of different values are always there; the others are missing without events.
    static boolean impossible(List<Fact> facts) {
        boolean maybeMissing = switch (((Criterion.Aggregated) facts.getFirst().criterion()).aggregate()) {
            case SUM, COUNT_DISTINCT -> false;
            case AVG, MIN, MAX -> facts.stream().allMatch(Fact::negated);
        };
        return !maybeMissing && Candidates.noneFits(facts,
                Numbers.toTry(facts.stream().flatMap(fact -> Numbers.limits(((Criterion.Aggregated) fact.criterion()).range()))),
                (number, criterion) -> ((Criterion.Aggregated) criterion).range().contains(number));
    }
}

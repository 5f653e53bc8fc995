package whom.audience.insight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import whom.moment.Bounds;
import whom.profile.EventKind;
import whom.resolve.Criterion;
import whom.resolve.Filter;

/// How often events must and may have happened: somebody who must have done more within a window than they may within one around it does not exist.
final class CountClash {
    private final List<Limit> must = new ArrayList<>();
    private final List<Limit> may = new ArrayList<>();

    private CountClash() {
    }

    /// So often within the bounds: at least where it must be, at most where it may be.
    private record Limit(EventKind event, Filter filter, Bounds bounds, long times) {
        boolean excludes(Limit most) {
            return times > most.times && event.equals(most.event) && isWithin(filter, most.filter)
                    && Stretches.includes(most.bounds, bounds);
        }

        boolean isImpossible() {
            return times > 0 && (bounds.isEmpty() || Contradictions.isImpossible(filter));
        }
    }

    static boolean impossible(List<Fact> facts) {
        CountClash counts = new CountClash();
        facts.forEach(counts::take);
        return counts.must.stream().anyMatch(least -> least.isImpossible() || counts.may.stream().anyMatch(least::excludes))
                || counts.may.stream().anyMatch(most -> most.times() < 0);
    }

    private void take(Fact fact) {
        switch (fact.criterion()) {
            case Criterion.Happened happened -> take(happened, fact.negated());
            case Criterion.Edge edge when fact.positive() -> take(edge);
            case Criterion.Sequence sequence when fact.positive() -> take(sequence);
            case Criterion.Aggregated figure when fact.positive() && !figure.holdsForNone() ->
                must.add(new Limit(figure.event(), figure.filter(), figure.bounds(), 1));
            case Criterion.OfValue _,Criterion.Anniversary _,Criterion.Compares _,Criterion.Ranked _,Criterion.Tagged _,Criterion.Consented _,Criterion.Aggregated _,Criterion.Edge _,Criterion.Sequence _,Criterion.InSegment _,Criterion.Keyed _,Criterion.RandomShare _,Criterion.Exported _ -> {
                // They say nothing of how often.
            }
        }
    }

    private void take(Criterion.Happened happened, boolean negated) {
        Integer most = happened.most();
        if (!negated) {
            atLeast(happened, happened.least());
            if (most != null) {
                atMost(happened, most);
            }
        } else if (most == null) {
            atMost(happened, happened.least() - 1L);
        } else if (happened.least() == 0) {
            atLeast(happened, most + 1L);
        }
    }

    private void atLeast(Criterion.Happened happened, long times) {
        must.add(new Limit(happened.event(), happened.filter(), happened.bounds(), times));
    }

    private void atMost(Criterion.Happened happened, long times) {
        may.add(new Limit(happened.event(), happened.filter(), happened.bounds(), times));
    }

    /// The first was then, so none before; the last was then, so none after.
    private void take(Criterion.Edge edge) {
        must.add(new Limit(edge.event(), edge.filter(), edge.bounds(), 1));
        Instant from = edge.bounds().from();
        Instant to = edge.bounds().to();
        Bounds none = switch (edge.end()) {
            case FIRST -> from == null ? null : new Bounds(edge.past().from(), from);
            case LAST -> to == null ? null : new Bounds(to, edge.past().to());
        };
        if (none != null) {
            may.add(new Limit(edge.event(), edge.filter(), none, 0));
        }
    }

    private void take(Criterion.Sequence sequence) {
        must.add(new Limit(sequence.event(), sequence.filter(), sequence.bounds(), 1));
        for (Criterion.Sequence.Step step : sequence.then()) {
            if (!step.not()) {
                must.add(new Limit(step.event(), step.filter(), new Bounds(sequence.bounds().from(), sequence.until()), 1));
            }
        }
    }

    /// Whether every event that passes the first passes the second.
    private static boolean isWithin(Filter inner, Filter outer) {
        List<Filter> needed = outer instanceof Filter.All(List<Filter> of) ? of : List.of(outer);
        List<Filter> given = inner instanceof Filter.All(List<Filter> of) ? of : List.of(inner);
        return given.containsAll(needed);
    }
}

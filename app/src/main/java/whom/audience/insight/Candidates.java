package whom.audience.insight;

import java.util.List;
import java.util.function.BiPredicate;
import whom.resolve.Criterion;

/// Tries facts on the few values that stand for all: when none of these fits, no value does.
final class Candidates {
    private Candidates() {
    }

    /// Whether no candidate gives every fact its answer.
    static <V> boolean noneFits(List<Fact> facts, List<V> candidates, BiPredicate<V, Criterion> holds) {
        return candidates.stream()
                .noneMatch(value -> facts.stream().allMatch(fact -> holds.test(value, fact.criterion()) != fact.negated()));
    }
}

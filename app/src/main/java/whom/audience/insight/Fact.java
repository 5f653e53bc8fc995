package whom.audience.insight;

import whom.resolve.Criterion;
import whom.rule.Path;

/// A question whose answer somebody must have to be selected.
///
/// @param negated whether the answer must be no
/// @param row     of the written rule
record Fact(Criterion criterion, boolean negated, Path row) {
    boolean positive() {
        return !negated;
    }
}

package whom.desk;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import whom.audience.Counted;
import whom.desk.state.Tally;
import whom.desk.words.RuleWords;
import whom.rule.Condition;
import whom.rule.Path;
import whom.rule.Rule;

/// Finds the row that keeps everybody out of an empty segment.
final class ZeroHint {
    private ZeroHint() {
    }

    /// The row without which most people would match; none when people match, or when no single row is the reason.
    static Optional<Tally.Zero> of(Counted counted, Rule rule, RuleWords words) {
        if (counted.total() != 0) {
            return Optional.empty();
        }
        return counted.without().entrySet().stream().filter(e -> e.getValue() > 0)
                .filter(e -> rule.node(e.getKey()).filter(Condition.class::isInstance).isPresent())
                .max(Map.Entry.<Path, Long>comparingByValue().thenComparing(e -> e.getKey().steps().size(), Comparator.reverseOrder()))
                .flatMap(e -> rule.node(e.getKey()).map(Condition.class::cast)
                        .map(row -> new Tally.Zero(e.getKey(), words.zero(row, e.getValue()), e.getValue())));
    }
}

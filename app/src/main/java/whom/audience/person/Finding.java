package whom.audience.person;

import java.util.List;
import whom.resolve.Criterion;
import whom.rule.Joiner;
import whom.rule.Path;

/// What a node of a rule found in one person. Muted and ignored nodes have none.
public sealed interface Finding {
    /// Where the node stands in the written rule.
    Path path();

    /// Whether the node is true for the person, its negation applied.
    boolean holds();

    /// @param of never empty, but for the root of a rule that selects everyone
    record Group(Path path, Joiner joiner, boolean holds, List<Finding> of) implements Finding {
        public Group {
            of = List.copyOf(of);
        }
    }

    /// @param negated whether the row asks for the complement of the criterion
    /// @param actual  what the person has, whether or not it holds
    record Row(Path path, boolean holds, Criterion criterion, boolean negated, Actual actual) implements Finding {}
}

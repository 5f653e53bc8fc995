package whom.audience.insight;

import java.util.List;
import whom.rule.Path;

/// Conditions of a rule that nobody can meet together, whatever the data, so that the rule selects nobody.
///
/// @param rows where they stand in the written rule, in its order; one when it is impossible by itself. A condition of a segment that the rule asks
///             for is named by the row that asks
public record Contradiction(List<Path> rows) {
    public Contradiction {
        rows = List.copyOf(rows);
    }
}

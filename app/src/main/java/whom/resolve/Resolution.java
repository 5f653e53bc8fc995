package whom.resolve;

import java.util.List;
import whom.rule.Path;

/// What came of holding a rule against a schema.
public sealed interface Resolution {
    /// It can be counted.
    ///
    /// @param ignored active groups without an active child, which were left out
    record Ready(Resolved.Whole rule, List<Path> ignored) implements Resolution {
        public Ready {
            ignored = List.copyOf(ignored);
        }
    }

    /// It cannot be counted yet.
    ///
    /// @param problems at least one, in the order of the rule
    record NotReady(List<Problem> problems) implements Resolution {
        public NotReady {
            problems = List.copyOf(problems);
        }
    }
}

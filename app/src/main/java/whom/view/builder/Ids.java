package whom.view.builder;

import java.util.List;
import java.util.stream.Collectors;
import whom.rule.Path;

/// How the nodes of the builder are named after their place in the rule.
final class Ids {
    private Ids() {
    }

    /// `row` at the second child of the first group is `row-0-1`; at the root only `row`.
    static String id(String what, Path path) {
        List<Integer> steps = path.steps();
        return steps.isEmpty() ? what : what + "-" + steps.stream().map(String::valueOf).collect(Collectors.joining("-"));
    }
}

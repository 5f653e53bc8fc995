package whom.view.builder;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import whom.resolve.Problem.Part;
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

    /// `token-0-value` in the first row, `token-0-where-value-1` for the second test of its event.
    static String token(Path path, Part part, int nth) {
        return id("token", path) + "-" + word(part) + (nth == 0 ? "" : "-" + nth);
    }

    /// A part's name in identities and styles.
    static String word(Part part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

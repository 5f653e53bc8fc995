package whom.resolve;

import java.util.List;
import java.util.Set;
import whom.rule.Joiner;
import whom.rule.Path;

/// A rule that cannot be wrong any more: every name is known, every value has its type, every window its bounds;
/// what was muted or empty is gone.
public sealed interface Resolved {
    /// Where it stands in the written rule.
    Path path();

    /// @param children never empty, but for the root: a root without children is everyone
    record Group(Path path, Joiner joiner, List<Resolved> children) implements Resolved {
        public Group {
            children = List.copyOf(children);
        }
    }

    /// @param negated whether the row asks for the complement of the criterion
    record Row(Path path, Criterion criterion, boolean negated) implements Resolved {}

    /// A whole rule: `(root OR pinned in) AND NOT pinned out`.
    ///
    /// @param in  folded keys
    /// @param out folded keys
    record Whole(Group root, Set<String> in, Set<String> out) {
        public Whole {
            in = Set.copyOf(in);
            out = Set.copyOf(out);
        }

        /// A rule without pins.
        public Whole(Group root) {
            this(root, Set.of(), Set.of());
        }
    }
}

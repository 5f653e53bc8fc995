package whom.resolve;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    /// @param at  the moment at which people are looked at; null for as they stand now
    record Whole(Group root, Set<String> in, Set<String> out, @Nullable Instant at) {
        public Whole {
            in = Set.copyOf(in);
            out = Set.copyOf(out);
        }

        /// A rule over people as they stand now.
        public Whole(Group root, Set<String> in, Set<String> out) {
            this(root, in, out, null);
        }

        /// A rule without pins, over people as they stand now.
        public Whole(Group root) {
            this(root, Set.of(), Set.of());
        }
    }
}

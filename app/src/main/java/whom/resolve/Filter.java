package whom.resolve;

import java.util.List;

/// Which events of a kind count, by their properties. True or false for each event, never unknown.
public sealed interface Filter {
    /// Every event counts.
    Filter NONE = new All(List.of());

    /// A question about one property, or its complement.
    record Holds(Criterion.OfValue criterion, boolean negated) implements Filter {}

    record All(List<Filter> of) implements Filter {
        public All {
            of = List.copyOf(of);
        }
    }

    record Any(List<Filter> of) implements Filter {
        public Any {
            of = List.copyOf(of);
        }
    }
}

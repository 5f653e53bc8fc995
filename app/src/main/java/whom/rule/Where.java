package whom.rule;

import java.util.List;

/// Which events of a kind are meant, by their properties.
public sealed interface Where {
    /// A test of one property; the name is empty while it is not chosen.
    record Of(String property, Test test) implements Where {}

    /// All of these hold. At least two.
    record All(List<Where> of) implements Where {
        public All {
            of = List.copyOf(of);
        }
    }

    /// At least one of these holds. At least two.
    record Any(List<Where> of) implements Where {
        public Any {
            of = List.copyOf(of);
        }
    }
}

package whom.liquid;

import java.util.List;

/// A name that a template reads: `customer.country` is the steps customer, country.
///
/// @param steps at least one; it ends before the first step that only rendering can know, and then means everything below
public record Variable(List<String> steps) {
    /// Any name at all: only rendering can know which.
    public static final Variable ANY = new Variable(List.of("*"));

    public Variable {
        steps = List.copyOf(steps);
    }

    /// The first step: the name in the data.
    public String root() {
        return steps.getFirst();
    }

    @Override
    public String toString() {
        return String.join(".", steps);
    }
}

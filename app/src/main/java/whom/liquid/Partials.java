package whom.liquid;

import java.util.Optional;

/// The templates that a template may include, by name.
@FunctionalInterface
public interface Partials {
    /// There are none.
    Partials NONE = name -> Optional.empty();

    /// The source of the partial, or nothing when there is none of that name.
    Optional<String> source(String name);
}

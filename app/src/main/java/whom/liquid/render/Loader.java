package whom.liquid.render;

import org.jspecify.annotations.Nullable;
import whom.liquid.LiquidProblem;
import whom.liquid.tree.Body;

/// Reads partials whose names only rendering knows.
@FunctionalInterface
public interface Loader {
    /// The partial, or null when there is none of that name.
    @Nullable
    Body load(String name) throws LiquidProblem;
}

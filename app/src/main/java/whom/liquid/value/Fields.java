package whom.liquid.value;

import org.jspecify.annotations.Nullable;

/// Something with named parts that is computed when it is read, such as `forloop`.
@FunctionalInterface
public interface Fields {
    /// The part, or null when it has none of that name.
    @Nullable
    Object get(String name);
}

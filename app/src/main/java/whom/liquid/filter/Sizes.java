package whom.liquid.filter;

import org.jspecify.annotations.Nullable;

/// `.size`, `.first` and `.last` of a value.
public final class Sizes {
    private Sizes() {
    }

    /// What the word says of the value, or nothing when it is none of the three.
    public static @Nullable Object command(Object value, String word) {
        return switch (word) {
            case "size" -> ListFilters.hasSize(value) ? (Object) ListFilters.size(value) : null;
            case "first" -> ListFilters.first(value);
            case "last" -> ListFilters.last(value);
            default -> null;
        };
    }
}

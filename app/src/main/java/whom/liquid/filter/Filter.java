package whom.liquid.filter;

import org.jspecify.annotations.Nullable;

/// What a filter does. It may refuse with a [whom.liquid.value.Mishap].
@FunctionalInterface
public interface Filter {
    @Nullable
    Object apply(@Nullable Object input, Arguments arguments);
}

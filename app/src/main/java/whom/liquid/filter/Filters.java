package whom.liquid.filter;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Filters by name.
public final class Filters {
    /// Those of Shopify/liquid itself.
    public static final Filters CORE = new Filters(
            Stream.of(TextFilters.ALL, MarkupFilters.ALL, MathFilters.ALL, ListFilters.ALL, PickFilters.ALL, DateFilter.ALL)
                    .flatMap(Collection::stream).collect(Collectors.toUnmodifiableMap(FilterEntry::name, Function.identity())));

    private final Map<String, FilterEntry> byName;

    private Filters(Map<String, FilterEntry> byName) {
        this.byName = byName;
    }

    /// The filter, or null when there is none of that name.
    public @Nullable FilterEntry get(String name) {
        return byName.get(name);
    }

    public Collection<String> names() {
        return byName.keySet();
    }
}

package whom.liquid.filter;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
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

    /// None at all: where a language that is not Liquid begins.
    public static final Filters NONE = new Filters(Map.of());

    private final Map<String, FilterEntry> byName;

    private Filters(Map<String, FilterEntry> byName) {
        this.byName = byName;
    }

    /// These and more; one of the same name takes the place of what was there.
    public Filters with(Collection<FilterEntry> more) {
        Map<String, FilterEntry> all = new HashMap<>(byName);
        more.forEach(entry -> all.put(entry.name(), entry));
        return new Filters(Map.copyOf(all));
    }

    /// These without some.
    public Filters without(Collection<String> names) {
        Map<String, FilterEntry> fewer = new HashMap<>(byName);
        fewer.keySet().removeAll(names);
        return new Filters(Map.copyOf(fewer));
    }

    /// The filter, or null when there is none of that name.
    public @Nullable FilterEntry get(String name) {
        return byName.get(name);
    }

    /// A filter that is known to be there.
    public FilterEntry named(String name) {
        return Objects.requireNonNull(byName.get(name), name);
    }

    public Collection<String> names() {
        return byName.keySet();
    }
}

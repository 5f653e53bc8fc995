package whom.liquid.filter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.liquid.value.Compared;

/// Filters that pick items by a part of theirs: one that is true, or one that equals a value.
final class PickFilters {
    static final List<FilterEntry> ALL = List.of(new FilterEntry("where", 1, 2, (input, a) -> kept(input, a, true)),
            new FilterEntry("reject", 1, 2, (input, a) -> kept(input, a, false)),
            new FilterEntry("has", 1, 2, PickFilters::has),
            new FilterEntry("find", 1, 2, PickFilters::find),
            new FilterEntry("find_index", 1, 2, PickFilters::findIndex));

    private PickFilters() {
    }

    /// Of each item whether it fits; null where an item has no parts at all, of which Ruby then makes nothing.
    private static @Nullable Boolean fits(@Nullable Object item, Arguments a) {
        if (!Items.hasParts(item)) {
            return null;
        }
        if (item instanceof String && a.at(0) == null) {
            return null;
        }
        Object part = Items.part(item, a.at(0));
        return a.at(1) == null ? Compared.isTrue(part) : Compared.same(part, a.at(1));
    }

    private static @Nullable List<@Nullable Object> kept(@Nullable Object input, Arguments a, boolean wanted) {
        List<@Nullable Object> kept = new ArrayList<>();
        for (Object item : Items.of(input, a.mostItems())) {
            Boolean fits = fits(item, a);
            if (fits == null) {
                return null;
            }
            if (fits == wanted) {
                kept.add(item);
            }
        }
        return kept;
    }

    private static @Nullable Object has(@Nullable Object input, Arguments a) {
        List<?> items = Items.of(input, a.mostItems());
        Object index = findIndex(input, a);
        return index == null && items.stream().anyMatch(item -> !Items.hasParts(item)) ? null : (Object) (index != null);
    }

    private static @Nullable Object find(@Nullable Object input, Arguments a) {
        return findIndex(input, a) instanceof Long index ? Items.of(input, a.mostItems()).get(index.intValue()) : null;
    }

    private static @Nullable Object findIndex(@Nullable Object input, Arguments a) {
        long index = 0;
        for (Object item : Items.of(input, a.mostItems())) {
            Boolean fits = fits(item, a);
            if (fits == null) {
                return null;
            }
            if (fits) {
                return index;
            }
            index++;
        }
        return null;
    }
}

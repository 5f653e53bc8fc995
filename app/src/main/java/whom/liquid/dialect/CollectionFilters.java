package whom.liquid.dialect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whom.liquid.filter.Arguments;
import whom.liquid.filter.FilterEntry;
import whom.liquid.filter.Filters;
import whom.liquid.filter.Items;
import whom.liquid.value.Numbers;
import whom.liquid.value.PastBound;

/// Customer.io's filters for lists that Liquid itself does not have. None changes the list it is given.
final class CollectionFilters {
    static final List<FilterEntry> ALL = List.of(
            new FilterEntry("limit", 1, 1, (input, a) -> limited(Items.of(input, a.mostItems()), Numbers.integer(a.at(0)))),
            changing("push", 1, (list, a) -> list.add(a.at(0))),
            changing("unshift", 1, (list, a) -> list.addFirst(a.at(0))),
            changing("pop", 0, (list, _) -> cut(list, list.size() - 1)),
            changing("shift", 0, (list, _) -> cut(list, 0)),
            new FilterEntry("concat", 0, 1, CollectionFilters::concat),
            new FilterEntry("group_by", 1, 1, CollectionFilters::groups),
            new FilterEntry("json_array_uniq", 1, 1, CollectionFilters::uniq),
            new FilterEntry("array_to_sentence_string", 0, 1, CollectionFilters::sentence),
            new FilterEntry("where_not", 1, 2, (input, a) -> Filters.CORE.named("reject").apply(input, a)));

    private CollectionFilters() {
    }

    private static List<?> limited(List<?> items, long most) {
        return items.subList(0, (int) Math.clamp(most, 0L, (long) items.size()));
    }

    /// What is done to a copy of the list.
    @FunctionalInterface
    private interface Change {
        void to(List<@Nullable Object> list, Arguments a);
    }

    private static FilterEntry changing(String name, int arguments, Change change) {
        return new FilterEntry(name, arguments, arguments, (input, a) -> {
            List<@Nullable Object> copy = new ArrayList<>(Items.of(input, a.mostItems() - 1));
            change.to(copy, a);
            return copy;
        });
    }

    private static void cut(List<?> list, int position) {
        if (!list.isEmpty()) {
            list.remove(position);
        }
    }

    /// Takes a list or a single value.
    private static List<@Nullable Object> concat(@Nullable Object input, Arguments a) {
        List<@Nullable Object> all = new ArrayList<>(Items.of(input, a.mostItems()));
        all.addAll(a.at(0) instanceof List<?> list ? list : Items.of(a.at(0), a.mostItems()));
        if (all.size() > a.mostItems()) {
            throw PastBound.items(a.mostItems());
        }
        return all;
    }

    private static @Nullable Object part(@Nullable Object item, Arguments a) {
        return item instanceof Map<?, ?> map ? map.get(a.text(a.at(0))) : null;
    }

    /// Each group is a map of its name and its items, in the order in which they come first.
    private static List<Object> groups(@Nullable Object input, Arguments a) {
        Map<@Nullable Object, List<@Nullable Object>> groups = new LinkedHashMap<>();
        for (Object item : Items.of(input, a.mostItems())) {
            groups.computeIfAbsent(part(item, a), _ -> new ArrayList<>()).add(item);
        }
        List<Object> named = new ArrayList<>();
        groups.forEach((name, items) -> {
            Map<String, @Nullable Object> group = new LinkedHashMap<>();
            group.put("name", name);
            group.put("items", items);
            named.add(group);
        });
        return named;
    }

    private static List<@Nullable Object> uniq(@Nullable Object input, Arguments a) {
        Set<@Nullable Object> seen = new HashSet<>();
        List<@Nullable Object> kept = new ArrayList<>();
        for (Object item : Items.of(input, a.mostItems())) {
            if (seen.add(part(item, a))) {
                kept.add(item);
            }
        }
        return kept;
    }

    private static String sentence(@Nullable Object input, Arguments a) {
        List<String> words = Items.of(input, a.mostItems()).stream().map(a::text).toList();
        String joint = a.text(0, "and");
        return switch (words.size()) {
            case 0 -> "";
            case 1 -> words.getFirst();
            case 2 -> words.getFirst() + " " + joint + " " + words.getLast();
            default -> String.join(", ", words.subList(0, words.size() - 1)) + ", " + joint + " " + words.getLast();
        };
    }
}

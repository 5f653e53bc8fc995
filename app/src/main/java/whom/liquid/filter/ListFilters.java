package whom.liquid.filter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whom.liquid.value.Compared;
import whom.liquid.value.Mishap;
import whom.liquid.value.Numbers;
import whom.liquid.value.PastBound;
import whom.liquid.value.Text;
import whom.liquid.value.WholeRange;

/// Filters that make a list from a list, or one value from all of it.
final class ListFilters {
    static final List<FilterEntry> ALL = List.of(
            new FilterEntry("join", 0, 1,
                    (input, a) -> TextFilters.join(Items.of(input, a.mostItems()), a.text(0, " "), a.mostCharacters())),
            new FilterEntry("size", 0, 0, (input, a) -> size(input)),
            new FilterEntry("first", 0, 0, (input, a) -> first(input)),
            new FilterEntry("last", 0, 0, (input, a) -> last(input)),
            new FilterEntry("reverse", 0, 0, (input, a) -> new ArrayList<>(Items.of(input, a.mostItems())).reversed()),
            new FilterEntry("concat", 1, 1, ListFilters::concat),
            new FilterEntry("map", 1, 1, ListFilters::map),
            new FilterEntry("compact", 0, 1, ListFilters::compact),
            new FilterEntry("uniq", 0, 1, ListFilters::uniq),
            new FilterEntry("sum", 0, 1, ListFilters::sum),
            new FilterEntry("sort", 0, 1, (input, a) -> sort(input, a, ListFilters::order)),
            new FilterEntry("sort_natural", 0, 1, (input, a) -> sort(input, a, ListFilters::natural)),
            new FilterEntry("default", 0, 1, ListFilters::orElse));

    private ListFilters() {
    }

    /// How large a value is: characters, items; of a whole number its bytes, as in Ruby.
    static long size(@Nullable Object input) {
        return switch (input) {
            case String text -> TextFilters.size(text);
            case List<?> list -> list.size();
            case Map<?, ?> map -> map.size();
            case WholeRange range -> range.size();
            case Long _ -> Long.BYTES;
            case null, default -> 0;
        };
    }

    static boolean hasSize(Object value) {
        return value instanceof String || value instanceof List<?> || value instanceof Map<?, ?> || value instanceof WholeRange
                || value instanceof Long;
    }

    static @Nullable Object first(@Nullable Object input) {
        return switch (input) {
            case List<?> list when !list.isEmpty() -> list.getFirst();
            case WholeRange range -> range.from();
            case Map<?, ?> map when !map.isEmpty() -> pair(map.entrySet().iterator().next());
            case null, default -> null;
        };
    }

    static @Nullable Object last(@Nullable Object input) {
        return switch (input) {
            case List<?> list when !list.isEmpty() -> list.getLast();
            case WholeRange range -> range.to();
            case null, default -> null;
        };
    }

    private static List<@Nullable Object> pair(Map.Entry<?, ?> entry) {
        List<@Nullable Object> pair = new ArrayList<>(2);
        pair.add(entry.getKey());
        pair.add(entry.getValue());
        return pair;
    }

    private static List<@Nullable Object> concat(@Nullable Object input, Arguments a) {
        if (!(a.at(0) instanceof List<?> more)) {
            throw new Mishap("concat filter requires an array argument", "the filter 'concat' needs a list to add");
        }
        List<@Nullable Object> all = new ArrayList<>(Items.of(input, a.mostItems()));
        if (all.size() + more.size() > a.mostItems()) {
            throw PastBound.items(a.mostItems());
        }
        all.addAll(more);
        return all;
    }

    private static List<@Nullable Object> map(@Nullable Object input, Arguments a) {
        List<@Nullable Object> parts = new ArrayList<>();
        for (Object item : Items.of(input, a.mostItems())) {
            parts.add(Items.hasParts(item) ? Items.part(item, a.at(0)) : null);
        }
        return parts;
    }

    private static List<@Nullable Object> compact(@Nullable Object input, Arguments a) {
        List<@Nullable Object> kept = new ArrayList<>();
        for (Object item : Items.of(input, a.mostItems())) {
            if ((a.at(0) == null ? item : Items.part(item, a.at(0))) != null) {
                kept.add(item);
            }
        }
        return kept;
    }

    private static List<@Nullable Object> uniq(@Nullable Object input, Arguments a) {
        Set<@Nullable Object> seen = new HashSet<>();
        List<@Nullable Object> kept = new ArrayList<>();
        for (Object item : Items.of(input, a.mostItems())) {
            if (seen.add(a.at(0) == null ? item : Items.part(item, a.at(0)))) {
                kept.add(item);
            }
        }
        return kept;
    }

    private static Number sum(@Nullable Object input, Arguments a) {
        Number sum = 0L;
        for (Object item : Items.of(input, a.mostItems())) {
            Object part = a.at(0) == null ? item : Items.hasParts(item) ? Items.part(item, a.at(0)) : 0L;
            for (Object number : Items.of(part, a.mostItems())) {
                sum = Numbers.plus(sum, Numbers.of(number));
            }
        }
        return sum;
    }

    private static @Nullable Object sort(@Nullable Object input, Arguments a, Comparator<Object> order) {
        List<@Nullable Object> sorted = new ArrayList<>(Items.of(input, a.mostItems()));
        Object property = a.at(0);
        if (property == null) {
            sorted.sort(nothingLast(order));
            return sorted;
        }
        if (!sorted.stream().allMatch(Items::hasParts)) {
            return null;
        }
        sorted.sort((x, y) -> nothingLast(order).compare(Items.part(x, property), Items.part(y, property)));
        return sorted;
    }

    private static Comparator<@Nullable Object> nothingLast(Comparator<Object> order) {
        return (a, b) -> {
            if (a != null && b != null) {
                return order.compare(a, b);
            }
            return a == null && b == null ? 0 : a == null ? 1 : -1;
        };
    }

    private static int order(Object a, Object b) {
        int order = a.equals(b) ? 0 : isText(a) == isText(b) ? Compared.order(a, b) : 2;
        if (order > 1) {
            throw new Mishap("cannot sort values of incompatible types", "texts, numbers and lists cannot be sorted together");
        }
        return order;
    }

    private static boolean isText(Object value) {
        return value instanceof String;
    }

    private static int natural(Object a, Object b) {
        return Compared.text(folded(a), folded(b));
    }

    /// Only the letters of English lose their case, as in Ruby.
    private static String folded(Object value) {
        StringBuilder lower = new StringBuilder(Text.of(value, Integer.MAX_VALUE - 8));
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                lower.setCharAt(i, (char) (c + 'a' - 'A'));
            }
        }
        return lower.toString();
    }

    private static @Nullable Object orElse(@Nullable Object input, Arguments a) {
        boolean missing = Compared.isTrue(a.keyword("allow_false")) ? input == null : !Compared.isTrue(input);
        boolean empty = switch (input) {
            case String text -> text.isEmpty();
            case List<?> list -> list.isEmpty();
            case Map<?, ?> map -> map.isEmpty();
            case null, default -> false;
        };
        return missing || empty ? (a.has(0) ? a.at(0) : "") : input;
    }
}

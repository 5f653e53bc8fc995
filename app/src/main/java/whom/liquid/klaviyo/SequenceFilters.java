package whom.liquid.klaviyo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.function.UnaryOperator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import whom.liquid.filter.Arguments;
import whom.liquid.filter.FilterEntry;
import whom.liquid.value.PastBound;

/// Filters that are about lists.
final class SequenceFilters {
    private static final Pattern ASKED = Pattern.compile("(.*?)(<=|!=|=>|>=|==|=|<|>)(.*)", Pattern.DOTALL);

    static final List<FilterEntry> ALL = List.of(Entries.of("length", 0, 0, SequenceFilters::length),
            Entries.of("count", 0, 0, SequenceFilters::length), Entries.of("size", 0, 0, SequenceFilters::length),
            Entries.of("lookup", 1, 1, (input, a) -> Python.part(input, a.at(0))),
            Entries.of("first", 0, 0, (input, a) -> orEmpty(Python.part(input, 0L))),
            Entries.of("last", 0, 0, (input, a) -> orEmpty(Python.part(input, -1L))),
            Entries.of("join", 1, 1, (input, a) -> join(input, a, true)),
            Entries.of("join" + EscapeFilters.AS_IS, 1, 1, (input, a) -> join(input, a, false)),
            Entries.of("list_to_string", 0, 0, SequenceFilters::sentence),
            Entries.of("compact", 0, 0,
                    (input, a) -> input instanceof List<?> list ? list.stream().filter(Objects::nonNull).toList() : input),
            Entries.of("concat", 1, 1, SequenceFilters::concat),
            Entries.of("map", 1, 1, (input, a) -> input instanceof List<?> list ? parts(list, a.at(0)) : input),
            Entries.of("list_where", 1, 1, SequenceFilters::asked), Entries.of("dictfilter", 1, 1, SequenceFilters::asked),
            Entries.of("reverse", 0, 0, SequenceFilters::reverse), Entries.of("slice", 1, 1, SequenceFilters::slice),
            Entries.of("uniq", 0, 1, SequenceFilters::distinct),
            Entries.of("sort", 0, 1, (input, a) -> sorted(input, a.at(0), part -> part, false)),
            Entries.of("sort_natural", 0, 1, (input, a) -> sorted(input, a.at(0), SequenceFilters::folded, false)),
            Entries.of("dictsort", 1, 1, (input, a) -> sorted(input, a.at(0), part -> part, false)),
            Entries.of("dictsortreversed", 1, 1, (input, a) -> sorted(input, a.at(0), part -> part, true)));

    private SequenceFilters() {
    }

    private static Object orEmpty(@Nullable Object value) {
        return value == null ? "" : value;
    }

    private static long length(@Nullable Object input, Arguments a) {
        return switch (input) {
            case CharSequence text -> text.toString().codePointCount(0, text.length());
            case List<?> list -> list.size();
            case Map<?, ?> map -> map.size();
            case null, default -> 0;
        };
    }

    /// Items are escaped one by one, so that what stands between them can be markup.
    private static @Nullable Object join(@Nullable Object input, Arguments a, boolean escaping) {
        if (!(input instanceof List<?>) && !(input instanceof CharSequence)) {
            return input;
        }
        List<?> items = input instanceof List<?> list ? list : Operators.letters(String.valueOf(input), a.mostItems());
        String glue = escaping ? Printed.inPage(a.at(0), a.mostCharacters()) : Printed.text(a.at(0), a.mostCharacters());
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            out.append(i == 0 ? "" : glue).append(escaping
                    ? Printed.inPage(items.get(i), a.mostCharacters())
                    : Printed.text(items.get(i), a.mostCharacters()));
            if (out.length() > a.mostCharacters()) {
                throw PastBound.characters(a.mostCharacters());
            }
        }
        return new SafeText(out.toString());
    }

    /// `apple, banana and orange`
    private static @Nullable Object sentence(@Nullable Object input, Arguments a) {
        if (!(input instanceof List<?> list) || list.isEmpty()) {
            return input instanceof List<?> ? "" : input;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < list.size(); i++) {
            out.append(i == 0 ? "" : i == list.size() - 1 ? " and " : ", ").append(Printed.text(list.get(i), a.mostCharacters()));
            if (out.length() > a.mostCharacters()) {
                throw PastBound.characters(a.mostCharacters());
            }
        }
        return out.toString();
    }

    private static Object concat(@Nullable Object input, Arguments a) {
        return input instanceof List<?> left && a.at(0) instanceof List<?> right
                ? CountFilters.joined(left, right, a)
                : Printed.text(input, a.mostCharacters()) + Printed.text(a.at(0), a.mostCharacters());
    }

    private static List<@Nullable Object> parts(List<?> list, @Nullable Object key) {
        List<@Nullable Object> parts = new ArrayList<>(list.size());
        list.forEach(item -> parts.add(Python.part(item, key)));
        return parts;
    }

    /// Items of which something holds: `name=a`, `a>2`.
    private static @Nullable Object asked(@Nullable Object input, Arguments a) {
        if (!(input instanceof List<?> list)) {
            return input;
        }
        Matcher asked = ASKED.matcher(Printed.text(a.at(0), a.mostCharacters()));
        if (!asked.matches()) {
            return new Failed("a name, a sign and a value are needed, as in 'price>2'");
        }
        String name = asked.group(1).strip();
        String wanted = asked.group(3).strip();
        return list.stream().filter(item -> fits(Python.part(item, name), asked.group(2), wanted, a)).toList();
    }

    private static boolean fits(@Nullable Object part, String sign, String wanted, Arguments a) {
        Number number = Python.real(part);
        Number other = Python.real(wanted);
        int order = number != null && other != null
                ? Python.order(number, other)
                : Python.order(Printed.text(part, a.mostCharacters()), wanted);
        return part != null && switch (sign) {
            case "=", "==" -> order == 0;
            case "!=" -> order != 0;
            case "<" -> order == -1;
            case "<=" -> order <= 0;
            case ">" -> order == 1;
            default -> order >= 0;
        };
    }

    private static @Nullable Object reverse(@Nullable Object input, Arguments a) {
        return switch (input) {
            case List<?> list -> new ArrayList<>(list).reversed();
            case CharSequence text -> new StringBuilder(text).reverse().toString();
            case null, default -> input;
        };
    }

    /// As Python slices, `from:to:step`; what is no slice leaves the value as it is.
    private static @Nullable Object slice(@Nullable Object input, Arguments a) {
        String[] written = Printed.text(a.at(0), a.mostCharacters()).split(":", -1);
        @Nullable
        Integer[] ends = new @Nullable Integer[3];
        for (int i = 0; i < written.length; i++) {
            if (i > 2 || (!written[i].isBlank() && Python.count(written[i]) == null)) {
                return input;
            }
            ends[written.length == 1 ? 1 : i] = written[i].isBlank() ? null : Python.count(written[i]);
        }
        int step = ends[2] == null ? 1 : ends[2];
        if (step == 0) {
            return input;
        }
        if (input instanceof List<?> list) {
            return sliced(list, ends[0], ends[1], step);
        }
        if (input instanceof CharSequence text) {
            String cut = String.join("", sliced(Operators.letters(text.toString(), a.mostItems()), ends[0], ends[1], step));
            return text instanceof SafeText ? new SafeText(cut) : cut;
        }
        return input;
    }

    private static <T> List<T> sliced(List<T> list, @Nullable Integer from, @Nullable Integer to, int step) {
        int size = list.size();
        int lowest = step > 0 ? 0 : -1;
        int highest = step > 0 ? size : size - 1;
        int at = from == null ? step > 0 ? lowest : highest : Math.clamp(from < 0 ? (long) from + size : from, lowest, highest);
        int end = to == null ? step > 0 ? highest : lowest : Math.clamp(to < 0 ? (long) to + size : to, lowest, highest);
        List<T> items = new ArrayList<>();
        for (long i = at; step > 0 ? i < end : i > end; i += step) {
            items.add(list.get((int) i));
        }
        return items;
    }

    private static @Nullable Object distinct(@Nullable Object input, Arguments a) {
        if (!(input instanceof List<?> list)) {
            return input;
        }
        Map<String, @Nullable Object> found = new LinkedHashMap<>();
        for (Object item : list) {
            Object part = a.has(0) ? Python.part(item, a.at(0)) : item;
            Number number = Python.number(part);
            found.putIfAbsent(number == null ? "text " + Printed.text(part, a.mostCharacters()) : "number " + Python.real(number), item);
        }
        return new ArrayList<>(found.values());
    }

    private static @Nullable Object folded(@Nullable Object part) {
        return part instanceof CharSequence text ? text.toString().toLowerCase(Locale.ROOT) : part;
    }

    private static @Nullable Object sorted(@Nullable Object input, @Nullable Object key, UnaryOperator<@Nullable Object> seen,
            boolean backwards) {
        if (!(input instanceof List<?> list)) {
            return input;
        }
        record Item(@Nullable Object whole, @Nullable Object by) {}
        List<Item> items = list.stream().map(item -> new Item(item, seen.apply(key == null ? item : Python.part(item, key))))
                .collect(Collectors.toCollection(ArrayList::new));
        Item first = items.isEmpty() ? null : items.getFirst();
        if (first != null && items.stream().anyMatch(item -> Python.order(first.by(), item.by()) == 2)) {
            return new Failed("what is no number and no text, or both together, cannot be sorted");
        }
        Comparator<Item> order = (x, y) -> Python.order(x.by(), y.by());
        items.sort(backwards ? order.reversed() : order);
        List<@Nullable Object> sorted = new ArrayList<>(items.size());
        items.forEach(item -> sorted.add(item.whole()));
        return sorted;
    }
}

package whom.liquid.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import whom.liquid.value.Numbers;
import whom.liquid.value.PastBound;
import whom.liquid.value.Text;
import whom.liquid.value.Whitespace;

/// Filters that change a text. Positions and lengths count characters, never halves of one.
final class TextFilters {
    static final List<FilterEntry> ALL = List.of(
            new FilterEntry("append", 1, 1, (input, a) -> a.text(input) + a.text(a.at(0))),
            new FilterEntry("prepend", 1, 1, (input, a) -> a.text(a.at(0)) + a.text(input)),
            new FilterEntry("upcase", 0, 0, (input, a) -> a.text(input).toUpperCase(Locale.ROOT)),
            new FilterEntry("downcase", 0, 0, (input, a) -> a.text(input).toLowerCase(Locale.ROOT)),
            new FilterEntry("capitalize", 0, 0, (input, a) -> capitalize(a.text(input))),
            new FilterEntry("strip", 0, 0, (input, a) -> Whitespace.strip(a.text(input))),
            new FilterEntry("lstrip", 0, 0, (input, a) -> Whitespace.stripLeading(a.text(input))),
            new FilterEntry("rstrip", 0, 0, (input, a) -> Whitespace.stripTrailing(a.text(input))),
            new FilterEntry("squish", 0, 0, (input, a) -> input == null ? null : String.join(" ", words(a.text(input), Integer.MAX_VALUE))),
            new FilterEntry("strip_newlines", 0, 0, (input, a) -> a.text(input).replace("\r\n", "").replace("\n", "")),
            new FilterEntry("replace", 1, 2, (input, a) -> replace(a.text(input), a.text(a.at(0)), a.text(1, ""), a.mostCharacters())),
            new FilterEntry("replace_first", 1, 2, (input, a) -> first(a.text(input), a.text(a.at(0)), a.text(1, ""))),
            new FilterEntry("replace_last", 2, 2, (input, a) -> last(a.text(input), a.text(a.at(0)), a.text(1, ""))),
            new FilterEntry("remove", 1, 1, (input, a) -> replace(a.text(input), a.text(a.at(0)), "", a.mostCharacters())),
            new FilterEntry("remove_first", 1, 1, (input, a) -> first(a.text(input), a.text(a.at(0)), "")),
            new FilterEntry("remove_last", 1, 1, (input, a) -> last(a.text(input), a.text(a.at(0)), "")),
            new FilterEntry("slice", 1, 2, TextFilters::slice),
            new FilterEntry("split", 1, 1, (input, a) -> split(a.text(input), a.text(a.at(0)), a.mostItems())),
            new FilterEntry("truncate", 0, 2, TextFilters::truncate),
            new FilterEntry("truncatewords", 0, 2, TextFilters::truncateWords));

    private TextFilters() {
    }

    private static String capitalize(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int rest = text.offsetByCodePoints(0, 1);
        return text.substring(0, rest).toUpperCase(Locale.ROOT) + text.substring(rest).toLowerCase(Locale.ROOT);
    }

    private static String replace(String text, String old, String fresh, int most) {
        if (old.isEmpty()) {
            return fresh.isEmpty() ? text : between(text, fresh, most);
        }
        int at = text.indexOf(old);
        if (at < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        for (; at >= 0; at = text.indexOf(old, from)) {
            out.append(text, from, at).append(fresh);
            from = at + old.length();
            if (out.length() > most) {
                throw PastBound.characters(most);
            }
        }
        return out.append(text, from, text.length()).toString();
    }

    /// Nothing stands between any two characters, and at both ends.
    private static String between(String text, String fresh, int most) {
        StringBuilder out = new StringBuilder(fresh);
        for (int at = 0; at < text.length();) {
            int next = text.offsetByCodePoints(at, 1);
            out.append(text, at, next).append(fresh);
            at = next;
            if (out.length() > most) {
                throw PastBound.characters(most);
            }
        }
        return out.toString();
    }

    private static String first(String text, String old, String fresh) {
        int at = text.indexOf(old);
        return at < 0 ? text : text.substring(0, at) + fresh + text.substring(at + old.length());
    }

    private static String last(String text, String old, String fresh) {
        int at = text.lastIndexOf(old);
        return at < 0 ? text : text.substring(0, at) + fresh + text.substring(at + old.length());
    }

    private static Object slice(@Nullable Object input, Arguments a) {
        long offset = Numbers.integer(a.at(0));
        long length = a.at(1) == null || Boolean.FALSE.equals(a.at(1)) ? 1 : Numbers.integer(a.at(1));
        if (input instanceof List<?> list) {
            long start = offset < 0 ? offset + list.size() : offset;
            return start < 0 || start > list.size() || length < 0
                    ? List.of()
                    : list.subList((int) start, (int) Math.min(list.size(), start + Math.min(length, list.size())));
        }
        String text = a.text(input);
        int size = text.codePointCount(0, text.length());
        long start = offset < 0 ? offset + size : offset;
        if (start < 0 || start > size || length < 0) {
            return "";
        }
        int from = text.offsetByCodePoints(0, (int) start);
        return text.substring(from, text.offsetByCodePoints(from, (int) Math.min(length, size - start)));
    }

    /// As Ruby: a space splits at any white space, nothing splits into characters, and what is empty at the end is left out.
    static List<Object> split(String text, String separator, int most) {
        List<Object> parts = new ArrayList<>();
        if (separator.equals(" ")) {
            parts.addAll(words(text, Integer.MAX_VALUE));
        } else if (separator.isEmpty()) {
            if (text.length() > 2L * most) {
                throw PastBound.items(most);
            }
            text.codePoints().mapToObj(Character::toString).forEach(parts::add);
        } else {
            int from = 0;
            for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
                parts.add(text.substring(from, at));
                from = at + separator.length();
            }
            parts.add(text.substring(from));
            while (!parts.isEmpty() && "".equals(parts.getLast())) {
                parts.removeLast();
            }
        }
        if (parts.size() > most) {
            throw PastBound.items(most);
        }
        return parts;
    }

    /// At most so many words; the last one takes what is left.
    private static List<String> words(String text, int most) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (true) {
            while (at < text.length() && (Whitespace.is(text.charAt(at)) || text.charAt(at) == 0)) {
                at++;
            }
            if (at == text.length()) {
                return words;
            }
            int start = at;
            if (words.size() == most - 1) {
                words.add(text.substring(start));
                return words;
            }
            while (at < text.length() && !Whitespace.is(text.charAt(at)) && text.charAt(at) != 0) {
                at++;
            }
            words.add(text.substring(start, at));
        }
    }

    private static @Nullable String truncate(@Nullable Object input, Arguments a) {
        if (input == null) {
            return null;
        }
        String text = a.text(input);
        long most = a.has(0) ? Numbers.integer(a.at(0)) : 50;
        String ending = a.text(1, "...");
        int size = text.codePointCount(0, text.length());
        if (size <= most) {
            return text;
        }
        long kept = Math.max(0, most - ending.codePointCount(0, ending.length()));
        return text.substring(0, text.offsetByCodePoints(0, (int) kept)) + ending;
    }

    private static @Nullable Object truncateWords(@Nullable Object input, Arguments a) {
        if (input == null) {
            return null;
        }
        String text = a.text(input);
        long asked = a.has(0) ? Numbers.integer(a.at(0)) : 15;
        int most = Math.clamp(asked, 1, Integer.MAX_VALUE - 2);
        List<String> words = words(text, most + 1);
        return words.size() > most ? String.join(" ", words.subList(0, most)) + a.text(1, "...") : text;
    }

    /// How many characters a text has.
    static long size(String text) {
        return text.codePointCount(0, text.length());
    }

    /// Items printed with something between them.
    static String join(List<?> items, String glue, int most) {
        StringBuilder out = new StringBuilder();
        boolean first = true;
        for (Object item : items) {
            if (!first) {
                out.append(glue);
            }
            first = false;
            Text.append(out, item, most);
        }
        return out.toString();
    }
}

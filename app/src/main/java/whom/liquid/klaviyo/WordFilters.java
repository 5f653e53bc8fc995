package whom.liquid.klaviyo;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.IllegalFormatException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import whom.liquid.filter.Arguments;
import whom.liquid.filter.FilterEntry;
import whom.liquid.value.PastBound;

/// Filters that change a text. Lengths count characters, never halves of one.
final class WordFilters {
    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BETWEEN_LETTERS = Pattern.compile("(?<=[a-z]')[A-Z]|(?<=\\d)[A-Z]");
    private static final Pattern FORMAT = Pattern.compile("([-+ 0]*\\d{0,2}(?:\\.\\d{1,2})?)([sdif])");
    private static final int USUAL_LENGTH = 50;
    private static final int WIDEST = 1_000;

    static final List<FilterEntry> ALL = List.of(Entries.keeping("lower", 0, 0, (text, a) -> text.toLowerCase(Locale.ROOT)),
            Entries.keeping("downcase", 0, 0, (text, a) -> text.toLowerCase(Locale.ROOT)),
            Entries.text("upper", 0, 0, (text, a) -> text.toUpperCase(Locale.ROOT)),
            Entries.text("upcase", 0, 0, (text, a) -> text.toUpperCase(Locale.ROOT)),
            Entries.keeping("capfirst", 0, 0, (text, a) -> capitalized(text)),
            Entries.keeping("capitalize", 0, 0, (text, a) -> capitalized(text)), Entries.keeping("title", 0, 0, (text, a) -> title(text)),
            Entries.text("append", 1, 1, (text, a) -> text + argument(a)), Entries.text("prepend", 1, 1, (text, a) -> argument(a) + text),
            Entries.keeping("strip", 0, 0, (text, a) -> text.strip()), Entries.keeping("lstrip", 0, 0, (text, a) -> text.stripLeading()),
            Entries.keeping("rstrip", 0, 0, (text, a) -> text.stripTrailing()),
            Entries.keeping("strip_newlines", 0, 0, (text, a) -> text.replace("\r", "").replace("\n", "")),
            Entries.text("remove", 1, 1, (text, a) -> without(text, argument(a))),
            Entries.text("cut", 1, 1, (text, a) -> without(text, argument(a))),
            Entries.text("remove_first", 1, 1, (text, a) -> swapped(text, text.indexOf(argument(a)), argument(a), "")),
            Entries.text("remove_last", 1, 1, (text, a) -> swapped(text, text.lastIndexOf(argument(a)), argument(a), "")),
            pair("find_replace", WordFilters::everywhere),
            pair("replace_first", (text, old, fresh, most) -> swapped(text, text.indexOf(old), old, fresh)),
            pair("replace_last", (text, old, fresh, most) -> swapped(text, text.lastIndexOf(old), old, fresh)),
            Entries.text("split", 0, 1, WordFilters::split), Entries.keeping("truncate", 0, 1, WordFilters::truncate),
            Entries.keeping("truncatechars", 1, 1, (text, a) -> cut(text, Python.count(a.at(0)), "…")),
            Entries.keeping("truncatewords", 1, 1, WordFilters::truncateWords), Entries.keeping("slugify", 0, 0, (text, a) -> slug(text)),
            Entries.keeping("center", 1, 1, (text, a) -> padded(text, a, true, true)),
            Entries.keeping("ljust", 1, 1, (text, a) -> padded(text, a, false, true)),
            Entries.keeping("rjust", 1, 1, (text, a) -> padded(text, a, true, false)),
            Entries.text("wordcount", 0, 0, (text, a) -> (long) words(text).size()),
            Entries.keeping("wordwrap", 1, 1, WordFilters::wrap), Entries.keeping("phone2numeric", 0, 0, (text, a) -> keys(text)),
            Entries.of("stringformat", 1, 1, WordFilters::formatted),
            Entries.text("make_list", 0, 0, (text, a) -> Operators.letters(text, a.mostItems())));

    private WordFilters() {
    }

    private static String argument(Arguments a) {
        return Printed.text(a.at(0), a.mostCharacters());
    }

    private static String capitalized(String text) {
        int rest = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        return text.substring(0, rest).toUpperCase(Locale.ROOT) + text.substring(rest);
    }

    /// Every word with a capital, but `They're` and `3rd` as they are written.
    private static String title(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean within = false;
        for (int at = 0; at < text.length();) {
            int letter = text.codePointAt(at);
            out.appendCodePoint(within ? Character.toLowerCase(letter) : Character.toTitleCase(letter));
            within = Character.isLetter(letter);
            at += Character.charCount(letter);
        }
        return BETWEEN_LETTERS.matcher(out).replaceAll(found -> found.group().toLowerCase(Locale.ROOT));
    }

    private static String without(String text, String piece) {
        return piece.isEmpty() ? text : text.replace(piece, "");
    }

    private static String swapped(String text, int at, String old, String fresh) {
        return at < 0 ? text : text.substring(0, at) + fresh + text.substring(at + old.length());
    }

    private static String everywhere(String text, String old, String fresh, int most) {
        if (old.isEmpty()) {
            return text;
        }
        long times = 0;
        for (int at = text.indexOf(old); at >= 0; at = text.indexOf(old, at + old.length())) {
            times++;
        }
        if (text.length() + times * (fresh.length() - old.length()) > most) {
            throw PastBound.characters(most);
        }
        return text.replace(old, fresh);
    }

    /// Puts something in the place of something else.
    @FunctionalInterface
    private interface Swap {
        String of(String text, String old, String fresh, int most);
    }

    /// Both stand in one argument, as Klaviyo has it: `'old|new'`.
    private static FilterEntry pair(String name, Swap swap) {
        return Entries.text(name, 1, 1, (text, a) -> {
            String both = argument(a);
            int bar = both.indexOf('|');
            return bar < 0
                    ? new Failed("'" + name + "' takes what it looks for and what it puts in, with '|' between them: 'old|new'")
                    : swap.of(text, both.substring(0, bar), both.substring(bar + 1), a.mostCharacters());
        });
    }

    private static Object split(String text, Arguments a) {
        String at = a.has(0) ? argument(a) : "";
        if (a.has(0) && at.isEmpty()) {
            return new Failed("'split' needs something to split at");
        }
        List<String> parts = a.has(0) ? List.of(text.split(Pattern.quote(at), -1)) : words(text);
        if (parts.size() > a.mostItems()) {
            throw PastBound.items(a.mostItems());
        }
        return parts;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(List.of(SPACE.split(text)));
        words.removeIf(String::isEmpty);
        return words;
    }

    private static Object truncate(String text, Arguments a) {
        return cut(text, a.has(0) ? Python.count(a.at(0)) : Integer.valueOf(USUAL_LENGTH), "...");
    }

    /// The ending counts, too.
    private static String cut(String text, @Nullable Integer most, String ending) {
        if (most == null || text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        int kept = Math.max(0, most - ending.length());
        return text.substring(0, text.offsetByCodePoints(0, kept)) + ending;
    }

    private static Object truncateWords(String text, Arguments a) {
        Integer most = Python.count(a.at(0));
        List<String> words = words(text);
        if (most == null) {
            return text;
        }
        return words.size() <= most ? String.join(" ", words) : String.join(" ", words.subList(0, Math.max(0, most))) + " …";
    }

    private static String slug(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("[^\\x00-\\x7F]", "").toLowerCase(Locale.ROOT);
        String joined = plain.replaceAll("[^\\w\\s-]", "").replaceAll("[-\\s]+", "-");
        int start = 0;
        int end = joined.length();
        while (start < end && "-_".indexOf(joined.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "-_".indexOf(joined.charAt(end - 1)) >= 0) {
            end--;
        }
        return joined.substring(start, end);
    }

    private static Object padded(String text, Arguments a, boolean before, boolean behind) {
        Integer width = Python.count(a.at(0));
        if (width == null || width > WIDEST) {
            return new Failed("a field of text has a width of at most " + WIDEST);
        }
        int missing = Math.max(0, width - text.codePointCount(0, text.length()));
        int left = !before ? 0 : behind ? missing / 2 + (missing & width & 1) : missing;
        return " ".repeat(left) + text + " ".repeat(missing - left);
    }

    /// Lines of at most so many characters; a word that is longer has a line of its own.
    private static Object wrap(String text, Arguments a) {
        Integer width = Python.count(a.at(0));
        if (width == null || width < 1) {
            return new Failed("'wordwrap' takes a number of characters");
        }
        StringBuilder out = new StringBuilder();
        int line = 0;
        for (String word : text.split(" ", -1)) {
            if (!out.isEmpty() && line + 1 + word.length() > width) {
                out.append('\n');
                line = 0;
            } else if (!out.isEmpty()) {
                out.append(' ');
                line++;
            }
            out.append(word);
            line = word.indexOf('\n') >= 0 ? word.length() - word.lastIndexOf('\n') - 1 : line + word.length();
        }
        return out.toString();
    }

    /// As Python's `%`, whose sign is left out: `'05.2f'`, `'s'`; what does not fit gives an empty text.
    private static String formatted(@Nullable Object input, Arguments a) {
        Matcher asked = FORMAT.matcher(argument(a));
        if (!asked.matches()) {
            return "";
        }
        Object value = switch (asked.group(2)) {
            case "s" -> Printed.text(input, a.mostCharacters());
            case "f" -> input instanceof CharSequence ? null : Python.real(input);
            default -> input instanceof CharSequence ? null : Python.whole(input);
        };
        try {
            return value == null ? "" : String.format(Locale.ROOT, "%" + asked.group(1) + asked.group(2).replace('i', 'd'), value);
        } catch (IllegalFormatException e) {
            return "";
        }
    }

    /// Letters as the digits of a telephone's keys.
    private static String keys(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            out.append(c >= 'a' && c <= 'z' ? "22233344455566677778889999".charAt(c - 'a') : c);
        }
        return out.toString();
    }
}

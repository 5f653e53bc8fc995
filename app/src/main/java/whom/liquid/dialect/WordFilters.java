package whom.liquid.dialect;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import whom.liquid.filter.Arguments;
import whom.liquid.filter.FilterEntry;
import whom.liquid.value.Numbers;

/// Filters that change words, or count them.
final class WordFilters {
    /// Customer.io's: each word starts with a capital, and goes on in small letters.
    static final FilterEntry TITLECASE = new FilterEntry("titlecase", 0, 0, (input, a) -> titled(a.text(input)));
    /// Any white space becomes one space.
    static final FilterEntry NORMALIZE_WHITESPACE = new FilterEntry("normalize_whitespace", 0, 0,
            (input, a) -> Patterns.SPACE.matcher(a.text(input)).replaceAll(" "));
    static final FilterEntry NUMBER_OF_WORDS = new FilterEntry("number_of_words", 0, 0, (input, a) -> {
        String text = a.text(input).strip();
        return text.isEmpty() ? 0L : (long) Patterns.SPACE.split(text).length;
    });
    /// Whatever is no letter and no digit becomes a hyphen.
    static final FilterEntry SLUGIFY = new FilterEntry("slugify", 0, 0,
            (input, a) -> hyphened(Patterns.NO_WORD, a.text(input)).toLowerCase(Locale.ROOT));
    /// Shopify's `handleize`: only letters and digits of English are left as they are.
    static final FilterEntry HANDLE = new FilterEntry("handleize", 0, 0,
            (input, a) -> hyphened(Patterns.NO_HANDLE, a.text(input).toLowerCase(Locale.ROOT).replace("'", "").replace("\"", "")));
    /// Customer.io's, with the number before the word.
    static final FilterEntry PLURALIZE_WITH_NUMBER = new FilterEntry("pluralize", 2, 2,
            (input, a) -> a.text(input == null ? 0L : input) + " " + plural(input == null ? 0L : input, a));
    /// Shopify's: the word alone.
    static final FilterEntry PLURALIZE = new FilterEntry("pluralize", 2, 2, (input, a) -> plural(input == null ? 0L : input, a));
    /// Shopify's: `camel-case` becomes `CamelCase`.
    static final FilterEntry CAMELIZE = new FilterEntry("camelize", 0, 0, (input, a) -> camelized(a.text(input)));

    static final List<FilterEntry> CUSTOMER_IO = List.of(TITLECASE, NORMALIZE_WHITESPACE, NUMBER_OF_WORDS, SLUGIFY, PLURALIZE_WITH_NUMBER);

    /// Held apart, since filters are made before constants that stand below them.
    private static final class Patterns {
        static final Pattern SPACE = Pattern.compile("\\s+");
        static final Pattern NO_WORD = Pattern.compile("[^\\p{M}\\p{L}\\p{Nd}]+");
        static final Pattern NO_HANDLE = Pattern.compile("[^a-z0-9_]+");
        static final Pattern EDGE = Pattern.compile("^-+|-+$");

        private Patterns() {
        }
    }

    private WordFilters() {
    }

    private static String titled(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean start = true;
        for (int i = 0; i < text.length();) {
            int letter = text.codePointAt(i);
            i += Character.charCount(letter);
            out.appendCodePoint(start ? Character.toTitleCase(letter) : Character.toLowerCase(letter));
            start = Character.isWhitespace(letter);
        }
        return out.toString();
    }

    private static String hyphened(Pattern others, String text) {
        return Patterns.EDGE.matcher(others.matcher(text).replaceAll("-")).replaceAll("");
    }

    private static String plural(Object number, Arguments a) {
        return a.text(Numbers.compare(Numbers.of(number), 1L) == 0 ? a.at(0) : a.at(1));
    }

    private static String camelized(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean start = true;
        for (int i = 0; i < text.length();) {
            int letter = text.codePointAt(i);
            i += Character.charCount(letter);
            if (letter == '-' || letter == '_' || Character.isWhitespace(letter)) {
                start = true;
            } else {
                out.appendCodePoint(start ? Character.toUpperCase(letter) : letter);
                start = false;
            }
        }
        return out.toString();
    }
}

package whom.liquid.mailchimp;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whom.liquid.filter.Arguments;
import whom.liquid.filter.Filter;
import whom.liquid.filter.FilterEntry;
import whom.liquid.filter.Filters;
import whom.liquid.tree.Filtered;

/// How values print, as filters that nobody can write: their names hold a `|`, which ends a name in any template.
final class Printing {
    /// A field as text.
    static final Filtered.Call PLAIN = call("|plain", (input, a) -> text(input, a));
    /// A birthday field as text.
    static final Filtered.Call BIRTHDAY = call("|birthday", (input, a) -> birthday(text(input, a), input));
    static final Filtered.Call TITLE = call("|title", (input, a) -> title(a.text(input)));
    static final Filtered.Call UPPER = core("upcase");
    static final Filtered.Call LOWER = core("downcase");
    static final Filtered.Call URL = core("url_encode");
    static final Filtered.Call ESCAPED = core("escape");
    /// From the code of a language to its English name.
    static final Filtered.Call LANGUAGE = call("|language", (input, a) -> Locale.forLanguageTag(a.text(input).replace('_', '-'))
            .getDisplayName(Locale.ENGLISH));

    /// The parts of an address field, in the order of Mailchimp's API and of a letter.
    private static final List<String> ADDRESS = List.of("addr1", "addr2", "city", "state", "zip", "country");
    private static final int MOST_DIGITS = 400;

    private Printing() {
    }

    private static Filtered.Call call(String name, Filter filter) {
        return new Filtered.Call(new FilterEntry(name, 0, 0, filter), List.of(), List.of());
    }

    private static Filtered.Call core(String name) {
        return new Filtered.Call(Objects.requireNonNull(Filters.CORE.get(name)), List.of(), List.of());
    }

    /// The day on which the mail is filled in.
    ///
    /// @param format of PHP
    static Filtered.Call today(String format) {
        return call("|date", (input, a) -> new PhpDate(a.now(), a.mostCharacters()).format(format));
    }

    /// A field as Mailchimp prints it; whole numbers without a point, several values between commas.
    static String text(@Nullable Object input, Arguments a) {
        return switch (input) {
            case null -> "";
            case String text -> date(text);
            case BigDecimal number -> decimal(number);
            case List<?> list ->
                String.join(", ", list.stream().map(item -> item instanceof List<?> ? a.text(item) : text(item, a)).toList());
            case Map<?, ?> map -> String.join(", ", parts(map).map(part -> a.text(part)).filter(part -> !part.isBlank()).toList());
            default -> a.text(input);
        };
    }

    private static Stream<?> parts(Map<?, ?> map) {
        return ADDRESS.stream().anyMatch(map::containsKey)
                ? ADDRESS.stream().map(name -> map.get(name)).filter(Objects::nonNull)
                : map.values().stream();
    }

    private static String decimal(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return Math.abs((long) shortest.scale()) > MOST_DIGITS ? shortest.toString() : shortest.toPlainString();
    }

    private static String date(String text) {
        MergeDate date = MergeDate.ofIso(text);
        return date == null ? text : date.printed();
    }

    private static String birthday(String text, @Nullable Object input) {
        MergeDate date = input instanceof String written ? MergeDate.of(written) : null;
        return date == null ? text : date.birthday();
    }

    /// Every word with a capital, the rest small; words stand between white space.
    private static String title(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (String word : text.toLowerCase(Locale.ROOT).splitWithDelimiters("\\s+", 0)) {
            int first = word.isEmpty() ? 0 : word.offsetByCodePoints(0, 1);
            out.append(word.substring(0, first).toUpperCase(Locale.ROOT)).append(word, first, word.length());
        }
        return out.toString();
    }
}

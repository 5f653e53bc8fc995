package whom.liquid.dialect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whom.liquid.filter.Arguments;
import whom.liquid.filter.DateFilter;
import whom.liquid.filter.FilterEntry;
import whom.liquid.filter.MarkupFilters;
import whom.liquid.value.Mishap;
import whom.liquid.value.Numbers;

/// Shopify's filters that write dates, weights, addresses and translations.
final class ShopTexts {
    /// The hidden argument of `translate`; no template can write its name.
    static final String TRANSLATIONS = "shop translations";

    static final List<FilterEntry> ALL = List.of(new FilterEntry("date", 0, 2, ShopTexts::date),
            new FilterEntry("time_tag", 0, 2, ShopTexts::timeTag),
            new FilterEntry("weight_with_unit", 0, 1, ShopTexts::weight),
            new FilterEntry("format_address", 0, 0, ShopTexts::address),
            new FilterEntry("highlight", 1, 1, ShopTexts::highlighted),
            new FilterEntry("translate", 0, 1, ShopTexts::translated), new FilterEntry("t", 0, 1, ShopTexts::translated),
            new FilterEntry("metafield_text", 0, 1, (input, a) -> a.text(input instanceof Map<?, ?> field ? field.get("value") : input)));

    private ShopTexts() {
    }

    /// Formats by name, for which Shopify has one in each language; these are the English ones.
    private static String named(String name) {
        return switch (name) {
            case "abbreviated_date" -> "%b %-d, %Y";
            case "basic" -> "%-m/%-d/%Y";
            case "date" -> "%B %-d, %Y";
            case "date_at_time" -> "%B %-d, %Y at %-I:%M %P";
            case "default" -> "%A, %B %-d, %Y at %-I:%M %P %z";
            case "long" -> "%B %d, %Y %H:%M";
            case "on_date" -> "on %b %-d, %Y";
            case "short" -> "%d %b %H:%M";
            default -> throw new Mishap("invalid date format", "there is no date format '" + name
                    + "', but abbreviated_date, basic, date, date_at_time, default, long, on_date and short");
        };
    }

    private static String format(Arguments a, String otherwise) {
        return a.keyword("format") == null ? a.text(0, otherwise) : named(a.text(a.keyword("format")));
    }

    private static @Nullable Object date(@Nullable Object input, Arguments a) {
        String format = format(a, "");
        ZonedDateTime moment = DateFilter.moment(input, a.now());
        return moment == null || format.isEmpty() ? input : DateFilter.written(moment, format, a.mostCharacters());
    }

    private static @Nullable Object timeTag(@Nullable Object input, Arguments a) {
        ZonedDateTime moment = DateFilter.moment(input, a.now());
        if (moment == null) {
            return input;
        }
        String machine = a.keyword("datetime") == null
                ? DateFilter.written(moment.withZoneSameInstant(ZoneOffset.UTC), "%Y-%m-%dT%H:%M:%SZ", a.mostCharacters())
                : DateFilter.written(moment, a.text(a.keyword("datetime")), a.mostCharacters());
        String shown = DateFilter.written(moment, format(a, "%a, %d %b %Y %H:%M:%S %z"), a.mostCharacters());
        return "<time datetime=\"" + MarkupFilters.escape(machine, true) + "\">" + MarkupFilters.escape(shown, true) + "</time>";
    }

    /// A weight in grams, as the shop or the argument wants it: kilograms where neither says.
    private static @Nullable Object weight(@Nullable Object input, Arguments a) {
        if (input == null) {
            return null;
        }
        String unit = a.text(0, "kg");
        BigDecimal grams = switch (unit) {
            case "kg" -> BigDecimal.valueOf(1_000);
            case "g" -> BigDecimal.ONE;
            case "lb" -> new BigDecimal("453.59237");
            case "oz" -> new BigDecimal("28.349523125");
            default -> throw new Mishap("invalid unit", "there is no unit of weight '" + unit + "', but kg, g, lb and oz");
        };
        BigDecimal weight = Numbers.big(Numbers.of(input)).divide(grams, 2, RoundingMode.HALF_UP).stripTrailingZeros();
        return (weight.scale() < 0 ? weight.setScale(0) : weight).toPlainString() + " " + unit;
    }

    /// The lines of an address that there are, in the order of North America.
    private static @Nullable Object address(@Nullable Object input, Arguments a) {
        if (!(input instanceof Map<?, ?> parts)) {
            return input;
        }
        String name = part(parts, a, "name").isEmpty()
                ? joined(part(parts, a, "first_name"), part(parts, a, "last_name"))
                : part(parts, a, "name");
        String province = part(parts, a, "province_code").isEmpty() ? part(parts, a, "province") : part(parts, a, "province_code");
        String lines = Stream.of(name, part(parts, a, "company"), part(parts, a, "address1"), part(parts, a, "address2"),
                joined(part(parts, a, "city"), province, part(parts, a, "zip")), part(parts, a, "country"))
                .filter(line -> !line.isEmpty()).map(line -> MarkupFilters.escape(line, true)).collect(Collectors.joining("<br>"));
        return "<p>" + lines + "</p>";
    }

    private static String part(Map<?, ?> parts, Arguments a, String name) {
        Object part = parts.get(name);
        if (part instanceof Map<?, ?> country && country.get("name") != null) {
            return a.text(country.get("name"));
        }
        return a.text(part);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static Object highlighted(@Nullable Object input, Arguments a) {
        List<String> terms = Stream.of(a.text(a.at(0)).split("\\s+", 20)).filter(term -> !term.isEmpty()).map(Pattern::quote).toList();
        if (terms.isEmpty()) {
            return a.text(input);
        }
        return Pattern.compile(String.join("|", terms), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(a.text(input))
                .replaceAll("<strong class=\"highlight\">$0</strong>");
    }

    /// From the data's `translations`, as a theme's file of a language has them; where it is not there, its name in brackets stands for it.
    private static Object translated(@Nullable Object input, Arguments a) {
        String key = a.text(input);
        Object found = a.keyword(TRANSLATIONS);
        for (String step : key.split("\\.", 20)) {
            found = found instanceof Map<?, ?> map ? map.get(step) : null;
        }
        if (found instanceof Map<?, ?> plural && a.keyword("count") != null) {
            boolean one = Numbers.compare(Numbers.of(a.keyword("count")), 1L) == 0;
            found = Objects.requireNonNullElse(plural.get(one ? "one" : "other"), plural.get("other"));
        }
        return found instanceof String text ? filledIn(text, a) : "[" + key + "]";
    }

    private static String filledIn(String text, Arguments a) {
        return Holes.NAME.matcher(text).replaceAll(hole -> Matcher.quoteReplacement(a.text(a.keyword(hole.group(1)))));
    }

    /// Held apart, since filters are made before constants that stand below them.
    private static final class Holes {
        static final Pattern NAME = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

        private Holes() {
        }
    }
}

package whom.liquid.dialect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import whom.liquid.filter.Arguments;
import whom.liquid.filter.FilterEntry;
import whom.liquid.filter.Filters;
import whom.liquid.filter.Items;
import whom.liquid.filter.MarkupFilters;
import whom.liquid.lex.SyntaxMistake;
import whom.liquid.lex.Token;
import whom.liquid.parse.ExtraTag;
import whom.liquid.parse.Language;
import whom.liquid.parse.LiquidGrammar;
import whom.liquid.parse.Reading;
import whom.liquid.tree.Node;
import whom.liquid.tree.Span;

/// Liquid as Customer.io has it in its latest version, which is LiquidJS.
///
/// https://docs.customer.io/messaging/liquid/tag-list/
public final class CustomerIo {
    private static final String NO_FILES = "Customer.io has no templates of its own to include; print a snippet, as in {{snippets.footer}}";

    private static final Map<String, String> REFUSED = new Unsupported()
            .because("it reads a condition out of a text; write a for loop with an if", "where_exp", "find_exp", "group_by_exp",
                    "reject_exp",
                    "has_exp", "find_index_exp")
            .because("its latest version does not have it; write normalize_whitespace and strip", "squish")
            .because("its latest version does not have it; write escape", "h").filters();

    /// The language.
    public static final Language LANGUAGE = new Language("Customer.io",
            new LiquidGrammar(tags(), CustomerIo::output, CustomerIoNames::read, false), filters(), REFUSED, false);

    private CustomerIo() {
    }

    private static Map<String, ExtraTag> tags() {
        Map<String, ExtraTag> tags = new HashMap<>(CustomerIoNames.STAND_INS);
        tags.put("cio_link", new ExtraTag.Read(CustomerIo::link));
        tags.put("random", new ExtraTag.Read(CustomerIo::random));
        tags.put("countdown", new ExtraTag.Read(CustomerIo::countdown));
        tags.put("render_liquid", new ExtraTag.Refused(
                "it fills in Liquid that stands in somebody's data; preview the message with that text itself"));
        tags.put("include", new ExtraTag.Refused(NO_FILES));
        tags.put("render", new ExtraTag.Refused(NO_FILES));
        tags.put("ifchanged", new ExtraTag.Refused("its latest version does not have it; remember the last value with assign"));
        return tags;
    }

    private static Filters filters() {
        List<FilterEntry> more = new ArrayList<>(List.of(HashFilters.MD5, HashFilters.SHA1, HashFilters.SHA256, HashFilters.HMAC_SHA1,
                HashFilters.HMAC_SHA256, HashFilters.HEX_BASE64, Filters.CORE.named("base64_encode").as("base64"),
                JsonFilters.JAVASCRIPT_JSON, JsonFilters.JAVASCRIPT_JSON.as("to_json"), JsonFilters.JSON_PARSE.as("from_json"),
                UrlFilters.CGI_ESCAPE, UrlFilters.URI_ESCAPE,
                LocaleFilters.FORMAT_NUMBER, LocaleFilters.CURRENCY, LocaleFilters.ROUNDED_CURRENCY,
                MomentFilters.DATE_IN_ZONE, MomentFilters.JAVASCRIPT_TIME_ZONE,
                new FilterEntry("escape", 0, 0, CustomerIo::escaped), new FilterEntry("xml_escape", 0, 0, CustomerIo::escaped),
                new FilterEntry("htmlencode", 0, 0, CustomerIo::escaped), new FilterEntry("random", 0, 0, CustomerIo::drawn)));
        more.addAll(MomentFilters.ADDING);
        more.addAll(MomentFilters.FORMS);
        more.addAll(CollectionFilters.ALL);
        more.addAll(WordFilters.CUSTOMER_IO);
        more.addAll(JavaScriptNumbers.FILTERS);
        return Filters.CORE.without(REFUSED.keySet()).with(more);
    }

    /// LiquidJS writes quotes with other numbers than Ruby.
    private static @Nullable Object escaped(@Nullable Object input, Arguments a) {
        return input == null ? null : MarkupFilters.escape(a.text(input), false).replace("&quot;", "&#34;");
    }

    /// Nothing is left to chance here: the first of a list, and 1 of a number.
    private static @Nullable Object drawn(@Nullable Object input, Arguments a) {
        return input instanceof List<?> ? Items.of(input, a.mostItems()).stream().findFirst().orElse(null) : (Object) 1L;
    }

    /// Held apart, since the language is made before constants that stand below it.
    private static final class Patterns {
        static final Pattern SNIPPET = Pattern
                .compile("snippets\\s*(?:\\.\\s*([\\w-]+)|\\[\\s*(?:\"([^\"]+)\"|'([^']+)')\\s*])");
        static final Pattern SETTING = Pattern.compile("(\\w+)\\s*:\\s*(?:\"([^\"]*)\"|'([^']*)'|(\\S+))");
        static final Set<String> COUNTDOWN = Set.of("point", "font", "weight", "fg", "bg", "time", "locale", "looping", "resolution",
                "frames",
                "apng");
        static final Set<String> LINK = Set.of("url", "track", "url_params");

        private Patterns() {
        }
    }

    /// A snippet that is printed is a partial that sees nothing of the template, nor the template of it.
    private static Node output(Span span, Span inside, ExtraTag.Surroundings surroundings) {
        Matcher snippet = Patterns.SNIPPET.matcher(inside.written());
        if (!snippet.matches()) {
            return CustomerIoNames.output(span, inside, surroundings);
        }
        String name = snippet.group(1) != null ? snippet.group(1) : snippet.group(2) != null ? snippet.group(2) : snippet.group(3);
        return surroundings.include(span, name, true);
    }

    /// `name:value name:"value"`
    private static Map<String, String> settings(Token.Tag tag, Set<String> known, String needed) {
        Map<String, String> settings = new HashMap<>();
        String markup = tag.markup().written();
        Matcher matcher = Patterns.SETTING.matcher(markup);
        while (matcher.find()) {
            String name = matcher.group(1);
            String value = matcher.group(2) != null ? matcher.group(2) : matcher.group(3) != null ? matcher.group(3) : matcher.group(4);
            if (!known.contains(name)) {
                throw new SyntaxMistake(tag.span(), "'" + tag.name() + "' has no '" + name + ":'"
                        + Reading.didYouMean(name, known));
            }
            settings.put(name, value);
        }
        if (settings.getOrDefault(needed, "").isEmpty()) {
            throw new SyntaxMistake(tag.span(), "'" + tag.name() + "' needs '" + needed + ":'");
        }
        return settings;
    }

    private static Node link(Token.Tag tag, ExtraTag.Surroundings surroundings) {
        return new Node.Text(tag.span(), settings(tag, Patterns.LINK, "url").getOrDefault("url", ""));
    }

    private static Node countdown(Token.Tag tag, ExtraTag.Surroundings surroundings) {
        String time = settings(tag, Patterns.COUNTDOWN, "time").getOrDefault("time", "");
        return new Node.Text(tag.span(), "[countdown to " + time + "]");
    }

    private static Node random(Token.Tag tag, ExtraTag.Surroundings surroundings) {
        String below = tag.markup().written();
        if (below.isEmpty() || !below.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new SyntaxMistake(tag.span(), "'random' needs a whole number, as in {% random 100 %}");
        }
        surroundings.reading().note(tag.span(), "Customer.io draws a number for each message; here it is always 1");
        return new Node.Text(tag.span(), "1");
    }
}

package whom.liquid.dialect;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whom.liquid.filter.FilterEntry;
import whom.liquid.filter.Filters;
import whom.liquid.lex.SyntaxMistake;
import whom.liquid.lex.Token;
import whom.liquid.parse.ExtraTag;
import whom.liquid.parse.Language;
import whom.liquid.parse.LiquidGrammar;
import whom.liquid.tree.Body;
import whom.liquid.tree.Expression;
import whom.liquid.tree.Filtered;
import whom.liquid.tree.Node;
import whom.liquid.tree.Span;

/// Liquid as Braze has it.
///
/// https://www.braze.com/docs/user_guide/personalization_and_dynamic_content/liquid
public final class Braze {
    private static final String IN_A_CATALOG = "the items lie in a catalog in Braze, and only Braze can look them up; preview the message with what would stand there";

    private static final Map<String, ExtraTag> TAGS = Map.of(
            "abort_message", new ExtraTag.Read(Braze::abort),
            "promotion", new ExtraTag.Read(Braze::promotion),
            "message_extras", new ExtraTag.Read(Braze::messageExtras),
            "landing_page_url", new ExtraTag.StandIn("#landing-page"),
            "translation", new ExtraTag.Block(Braze::translation),
            "connected_content", new ExtraTag.Refused(
                    "it asks a server while the message is sent; preview the message with an {% assign %} of what the server would answer"),
            "catalog_items", new ExtraTag.Refused(IN_A_CATALOG),
            "catalog_selection_items", new ExtraTag.Refused(IN_A_CATALOG));

    private static final List<FilterEntry> FILTERS = List.of(HashFilters.MD5, HashFilters.SHA1, HashFilters.SHA256.as("sha2"),
            HashFilters.HMAC_SHA1, HashFilters.HMAC_SHA1.as("hmac_sha1_hex"), HashFilters.HMAC_SHA1_BASE64,
            HashFilters.HMAC_SHA256, HashFilters.HMAC_SHA256.as("hmac_sha256_hex"), HashFilters.HMAC_SHA256_BASE64,
            HashFilters.HMAC_SHA512,
            UrlFilters.URL_ESCAPE, UrlFilters.URL_PARAM_ESCAPE, NumberFilters.NUMBER_WITH_DELIMITER, NumberFilters.PLAIN_MONEY,
            MomentFilters.UTC_DATE, MomentFilters.RAILS_TIME_ZONE, JsonFilters.RAILS_JSON.as("as_json_string"), JsonFilters.JSON_ESCAPE,
            JsonFilters.JSON_PARSE,
            Filters.CORE.named("base64_encode").as("base64"),
            new FilterEntry("property_accessor", 1, 1,
                    (input, a) -> input instanceof Map<?, ?> map ? map.get(a.text(a.at(0))) : null),
            new FilterEntry("lid", 1, 1, (_, a) -> a.at(0)));

    private static final Map<String, String> REFUSED = new Unsupported()
            .because("Braze itself does not support it", "find_index", "money_with_currency", "money_without_currency", "camelize",
                    "camelcase", "handle", "handleize", "pluralize", "lstrip", "rstrip", "format_address", "highlight")
            .because("Braze itself has no filters for colours and fonts", Unsupported.COLORS_AND_FONTS).filters();

    /// The language.
    public static final Language LANGUAGE = new Language("Braze", new LiquidGrammar(TAGS, Braze::output, BrazeNames::read, true),
            Filters.CORE.without(REFUSED.keySet()).with(FILTERS), REFUSED, false);

    private static final Pattern CONTENT_BLOCK = Pattern
            .compile("content_blocks\\s*\\.\\s*\\$\\{\\s*([^}]+?)\\s*}(?:\\s*\\|\\s*id\\s*:\\s*(?:'[^']*'|\"[^\"]*\"))?");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\((.*)\\)", Pattern.DOTALL);
    private static final Pattern EXTRAS = Pattern.compile(":key\\s+\\S.*\\s:value\\s+\\S.*", Pattern.DOTALL);

    private Braze() {
    }

    /// A content block that is printed is a partial; Braze numbers it with `| id: '…'`.
    private static Node output(Span span, Span inside, ExtraTag.Surroundings surroundings) {
        Matcher block = CONTENT_BLOCK.matcher(inside.written());
        return block.matches()
                ? surroundings.include(span, block.group(1), false)
                : new Node.Output(span, surroundings.filtered(inside));
    }

    /// `('text')`, with quotes or without, or nothing at all.
    private static String argument(Token.Tag tag, String example) {
        String markup = tag.markup().written();
        if (markup.isEmpty()) {
            return "";
        }
        Matcher brackets = IN_BRACKETS.matcher(markup);
        if (!brackets.matches()) {
            throw new SyntaxMistake(tag.span(), "'" + tag.name() + "' is written {% " + example + " %}");
        }
        String text = brackets.group(1).strip();
        char quote = text.length() < 2 ? 0 : text.charAt(0);
        boolean quoted = (quote == '\'' || quote == '"') && text.charAt(text.length() - 1) == quote;
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    private static Node abort(Token.Tag tag, ExtraTag.Surroundings surroundings) {
        String reason = argument(tag, "abort_message('reason')");
        return new Node.Abort(tag.span(), new Filtered(new Expression.Literal(reason), List.of()));
    }

    private static Node promotion(Token.Tag tag, ExtraTag.Surroundings surroundings) {
        String list = argument(tag, "promotion('list')");
        if (list.isEmpty()) {
            throw new SyntaxMistake(tag.span(), "'promotion' needs the name of a list of codes, as in {% promotion('spring25') %}");
        }
        return new Node.Text(tag.span(), "[code of " + list + "]");
    }

    /// Goes to Braze's records and prints nothing.
    private static Node messageExtras(Token.Tag tag, ExtraTag.Surroundings surroundings) {
        if (!EXTRAS.matcher(tag.markup().written()).matches()) {
            throw new SyntaxMistake(tag.span(), "'message_extras' is written {% message_extras :key name :value text %}");
        }
        return new Node.Text(tag.span(), "");
    }

    private static List<Node> translation(Token.Tag tag, Body inside, ExtraTag.Surroundings surroundings) {
        String id = tag.markup().written();
        if (id.isEmpty()) {
            throw new SyntaxMistake(tag.span(), "'translation' needs an id, as in {% translation greeting %}");
        }
        surroundings.reading().note(tag.span(),
                "the translations of '" + id + "' lie in Braze; here everybody gets the text that stands in the template");
        return inside.nodes();
    }
}

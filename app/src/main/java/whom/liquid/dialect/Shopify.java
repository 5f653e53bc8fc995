package whom.liquid.dialect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import whom.liquid.filter.FilterEntry;
import whom.liquid.filter.Filters;
import whom.liquid.lex.SyntaxMistake;
import whom.liquid.lex.Token;
import whom.liquid.parse.ExtraTag;
import whom.liquid.parse.Language;
import whom.liquid.parse.LiquidGrammar;
import whom.liquid.parse.Names;
import whom.liquid.parse.Outputs;
import whom.liquid.parse.Reading;
import whom.liquid.tree.Body;
import whom.liquid.tree.Expression;
import whom.liquid.tree.Filtered;
import whom.liquid.tree.Node;
import whom.liquid.tree.Span;

/// Liquid as a shop of Shopify has it, in its e-mails and its themes.
///
/// https://shopify.dev/docs/api/liquid
public final class Shopify {
    private static final Map<String, String> REFUSED = new Unsupported()
            .because("only a page of the shop has it, not an e-mail", "default_errors", "default_pagination", "currency_selector",
                    "highlight_active_tag", "link_to_tag", "link_to_add_tag", "link_to_remove_tag", "login_button", "payment_button",
                    "payment_terms", "avatar", "class_list", "structured_data")
            .because("only the shop knows its carts", "item_count_for_variant", "line_items_for")
            .because("only the shop knows its fonts; name them in a style sheet", "font_face", "font_modify", "font_url")
            .because("films and models in space do not run in an e-mail", "external_video_tag", "external_video_url", "media_tag",
                    "model_viewer_tag", "video_tag")
            .because("only the theme has the file; paste what it holds", "inline_asset_content")
            .because("what it prints depends on how the shop defined the field; print its value", "metafield_tag")
            .because("it is not among Java's hashes; write sha256", "blake3")
            .because("write the colour itself", "color_to_oklch")
            .because("write money and the unit", "unit_price_with_measurement").filters();

    /// The language.
    public static final Language LANGUAGE = new Language("Shopify", new LiquidGrammar(tags(), Outputs.PLAIN, new ShopNames(), false),
            filters(),
            REFUSED, false);

    private Shopify() {
    }

    private static Map<String, ExtraTag> tags() {
        Map<String, ExtraTag> tags = new HashMap<>();
        tags.put("style", new ExtraTag.Block((tag, inside, _) -> around(tag, "<style data-shopify>", inside, "</style>")));
        tags.put("stylesheet", new ExtraTag.Block((tag, inside, _) -> around(tag, "<style>", inside, "</style>")));
        tags.put("javascript", new ExtraTag.Block((_, _, _) -> List.of()));
        tags.put("schema", new ExtraTag.Block((_, _, _) -> List.of()));
        tags.put("section", new ExtraTag.Read(Shopify::section));
        tags.put("layout", new ExtraTag.Read(Shopify::layout));
        tags.put("sections",
                new ExtraTag.Refused("which sections a group has is set in the theme's editor; write {% section 'name' %} for each"));
        tags.put("content_for", new ExtraTag.Refused("which blocks stand there is set in the theme's editor"));
        tags.put("form", new ExtraTag.Refused("a form works on a page of the shop, not in an e-mail; link to that page"));
        tags.put("paginate", new ExtraTag.Refused("only a page of the shop has pages; write limit: in the for loop"));
        return tags;
    }

    private static Filters filters() {
        List<FilterEntry> more = new ArrayList<>(List.of(HashFilters.MD5, HashFilters.SHA1, HashFilters.SHA256, HashFilters.HMAC_SHA1,
                HashFilters.HMAC_SHA256, JsonFilters.RAILS_JSON, UrlFilters.URL_ESCAPE, UrlFilters.URL_PARAM_ESCAPE,
                WordFilters.HANDLE, WordFilters.HANDLE.as("handle"), WordFilters.PLURALIZE, WordFilters.CAMELIZE,
                WordFilters.CAMELIZE.as("camelcase")));
        more.addAll(ShopMoney.ALL);
        more.addAll(ShopLinks.ALL);
        more.addAll(ShopTexts.ALL);
        more.addAll(ColorFilters.ALL);
        return Filters.CORE.with(more);
    }

    private static List<Node> around(Token.Tag tag, String before, Body inside, String after) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node.Text(tag.span(), before));
        nodes.addAll(inside.nodes());
        nodes.add(new Node.Text(tag.span(), after));
        return nodes;
    }

    private static String name(Token.Tag tag) {
        String written = tag.markup().written();
        if (!Patterns.QUOTED.matcher(written).matches()) {
            throw new SyntaxMistake(tag.span(), "'" + tag.name() + "' needs a name in quotes, as in {% " + tag.name() + " 'name' %}");
        }
        return written.substring(1, written.length() - 1);
    }

    /// A section is a template of the workspace that sees nothing of what is assigned around it.
    private static Node section(Token.Tag tag, ExtraTag.Surroundings surroundings) {
        return surroundings.include(tag.span(), name(tag), true);
    }

    private static Node layout(Token.Tag tag, ExtraTag.Surroundings surroundings) {
        if (!tag.markup().written().equals("none")) {
            surroundings.reading().note(tag.span(), "the layout '" + name(tag) + "' is the theme's; here stands only what it goes around");
        }
        return new Node.Text(tag.span(), "");
    }

    /// Held apart, since the language is made before constants that stand below it.
    private static final class Patterns {
        static final Pattern QUOTED = Pattern.compile("'[^']+'|\"[^\"]+\"");

        private Patterns() {
        }
    }

    /// What only Shopify makes in an e-mail, and what filters are told of the shop.
    private record ShopNames() implements Names {
        private static final Map<String, String> STAND_INS = Map.of("unsubscribe_link", "<a href=\"#unsubscribe\">Unsubscribe</a>",
                "unsubscribe_url", "#unsubscribe", "open_tracking_block", "");

        @Override
        public Expression read(Span span, Expression.Named name, Reading reading) {
            String standIn = name.steps().isEmpty() ? STAND_INS.get(name.name()) : null;
            return standIn == null ? name : StandIns.of(name, standIn);
        }

        @Override
        public Filtered.Call call(Filtered.Call call) {
            return switch (call.filter() == null ? "" : call.filter().name()) {
                case "money", "money_without_currency", "money_without_trailing_zeros" ->
                    with(call, ShopMoney.FORMAT, "shop", "money_format");
                case "money_with_currency" -> with(call, ShopMoney.FORMAT, "shop", "money_with_currency_format");
                case "translate", "t" -> with(call, ShopTexts.TRANSLATIONS, "translations");
                default -> call;
            };
        }

        private static Filtered.Call with(Filtered.Call call, String hidden, String root, String... steps) {
            List<Filtered.Keyword> keywords = new ArrayList<>(call.keywords());
            List<Expression.Step> way = new ArrayList<>();
            for (String step : steps) {
                way.add(new Expression.Step.Field(step));
            }
            keywords.add(new Filtered.Keyword(hidden, Expression.Named.untold(root, way)));
            return new Filtered.Call(call.filter(), call.arguments(), keywords);
        }
    }
}

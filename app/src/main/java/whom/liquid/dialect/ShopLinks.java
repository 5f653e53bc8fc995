package whom.liquid.dialect;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whom.liquid.filter.Arguments;
import whom.liquid.filter.FilterEntry;
import whom.liquid.filter.MarkupFilters;
import whom.liquid.value.Mishap;

/// Shopify's filters for pictures, files and links. A bare file name is a file of the workspace's `assets`; an address stays as it is,
/// since there is no shop that could make a picture smaller.
final class ShopLinks {
    private static final String ASSETS = "assets/";
    private static final int ANY = 50;

    static final List<FilterEntry> ALL = Stream.concat(
            Stream.of("asset_url", "file_url", "global_asset_url", "shopify_asset_url", "asset_img_url", "file_img_url", "img_url",
                    "product_img_url", "collection_img_url", "article_img_url")
                    .map(name -> new FilterEntry(name, 0, 2, (input, a) -> address(input, a))),
            Stream.of(new FilterEntry("image_url", 0, 1, ShopLinks::imageUrl), new FilterEntry("image_tag", 0, 1, ShopLinks::imageTag),
                    new FilterEntry("img_tag", 0, 3, ShopLinks::imgTag), new FilterEntry("link_to", 1, 3, ShopLinks::linkTo),
                    new FilterEntry("payment_type_img_url", 0, 0, (input, a) -> ASSETS + a.text(input) + ".svg"),
                    new FilterEntry("payment_type_svg_tag", 0, 1, (input, a) -> "[" + a.text(input) + "]"),
                    new FilterEntry("placeholder_svg_tag", 0, 1, (input, a) -> "[" + a.text(input) + "]"),
                    new FilterEntry("stylesheet_tag", 0, 1, (input, a) -> "<link href=\"" + quoted(input, a)
                            + "\" rel=\"stylesheet\" type=\"text/css\" media=\"all\" />"),
                    new FilterEntry("script_tag", 0, 1, (input, a) -> "<script src=\"" + quoted(input, a) + "\"></script>"),
                    new FilterEntry("preload_tag", 0, 1, (_, _) -> ""),
                    new FilterEntry("url_for_type", 0, 0, (input, a) -> listed("types", input, a)),
                    new FilterEntry("url_for_vendor", 0, 0, (input, a) -> listed("vendors", input, a)),
                    new FilterEntry("link_to_type", 0, 1, (input, a) -> listLink("types", input, a)),
                    new FilterEntry("link_to_vendor", 0, 1, (input, a) -> listLink("vendors", input, a)),
                    new FilterEntry("within", 1, 1, ShopLinks::within),
                    new FilterEntry("sort_by", 1, 1, (input, a) -> a.text(input) + (a.text(input).contains("?") ? "&" : "?") + "sort_by="
                            + a.text(a.at(0))),
                    account("customer_login_link", "login"), account("customer_logout_link", "logout"),
                    account("customer_register_link", "register")))
            .toList();

    /// Arguments of `image_tag` that are no attributes of the picture.
    private static final Set<String> NO_ATTRIBUTES = Set.of("widths", "preload", "srcset");

    private ShopLinks() {
    }

    /// Of a product or a picture its address, of a text the text itself.
    private static String address(@Nullable Object input, Arguments a) {
        String text = switch (input) {
            case null -> "";
            case Map<?, ?> map -> ofParts(map, a);
            default -> a.text(input);
        };
        return text.isEmpty() || text.indexOf('/') >= 0 || text.indexOf(':') >= 0 ? text : ASSETS + text;
    }

    private static String ofParts(Map<?, ?> map, Arguments a) {
        for (String part : List.of("src", "featured_image", "image", "preview_image")) {
            Object found = map.get(part);
            if (found instanceof Map<?, ?> inner) {
                return inner.get("src") == null ? "" : a.text(inner.get("src"));
            }
            if (found != null) {
                return a.text(found);
            }
        }
        return "";
    }

    private static Object imageUrl(@Nullable Object input, Arguments a) {
        if (a.keyword("width") == null && a.keyword("height") == null) {
            throw new Mishap("image_url requires a width or height",
                    "the filter 'image_url' needs a width or a height, as in image_url: width: 300");
        }
        return address(input, a);
    }

    private static Object imageTag(@Nullable Object input, Arguments a) {
        String address = address(input, a);
        return address.isEmpty()
                ? ""
                : "<img src=\"" + MarkupFilters.escape(address, true) + "\"" + (a.keywords().containsKey("alt") ? "" : " alt=\"\"")
                        + attributes(a) + ">";
    }

    private static Object imgTag(@Nullable Object input, Arguments a) {
        String kind = a.text(1, "");
        return "<img src=\"" + MarkupFilters.escape(address(input, a), true) + "\" alt=\"" + MarkupFilters.escape(a.text(0, ""), true)
                + "\""
                + (kind.isEmpty() ? "" : " class=\"" + MarkupFilters.escape(kind, true) + "\"") + " />";
    }

    private static String attributes(Arguments a) {
        return a.keywords().entrySet().stream().filter(e -> e.getValue() != null && !NO_ATTRIBUTES.contains(e.getKey())).limit(ANY)
                .map(e -> " " + e.getKey() + "=\"" + quoted(e.getValue(), a) + "\"").collect(Collectors.joining());
    }

    private static String quoted(@Nullable Object value, Arguments a) {
        return MarkupFilters.escape(a.text(value), true);
    }

    private static Object linkTo(@Nullable Object input, Arguments a) {
        return link(a.text(a.at(0)), a.text(1, ""), a.text(input), a);
    }

    private static String link(String to, String title, String text, Arguments a) {
        return "<a href=\"" + MarkupFilters.escape(to, true) + "\" title=\"" + MarkupFilters.escape(title, true) + "\"" + attributes(a)
                + ">"
                + text + "</a>";
    }

    private static String listed(String kind, @Nullable Object input, Arguments a) {
        return "/collections/" + kind + "?q=" + UrlFilters.component(a.text(input));
    }

    private static String listLink(String kind, @Nullable Object input, Arguments a) {
        return link(listed(kind, input, a), a.text(input), a.text(input), a);
    }

    /// `/products/x` in a collection is `/collections/c/products/x`.
    private static Object within(@Nullable Object input, Arguments a) {
        String handle = a.at(0) instanceof Map<?, ?> collection ? a.text(collection.get("handle")) : "";
        String address = a.text(input);
        int product = address.lastIndexOf("/products/");
        return handle.isEmpty() || product < 0 ? address : "/collections/" + handle + address.substring(product);
    }

    private static FilterEntry account(String name, String page) {
        return new FilterEntry(name, 0, 0,
                (input, a) -> "<a href=\"/account/" + page + "\" id=\"" + name + "\">" + a.text(input) + "</a>");
    }
}

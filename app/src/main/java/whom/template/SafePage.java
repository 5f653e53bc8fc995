package whom.template;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Makes a page safe to look at: nothing in it runs, nothing is fetched, pictures of the workspace are within it.
///
/// A content security policy stands at its head, so that what this class should ever miss is still not fetched.
final class SafePage {
    private static final String POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:; form-action 'none'; base-uri 'none'";
    private static final String DROPPED = "script, iframe, frame, frameset, object, embed, applet, base, link, meta[http-equiv], portal, video, audio, source, track, template";
    private static final Set<String> PICTURES = Set.of("src", "background", "poster");
    private static final Set<String> ADDRESSES = Set.of("srcset", "imagesrcset", "data", "action", "formaction", "ping", "cite", "longdesc",
            "manifest",
            "codebase", "archive", "classid", "lowsrc", "dynsrc", "srcdoc", "profile", "xmlns:xlink");

    private SafePage() {
    }

    static String of(String html, Assets assets) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        page.select(DROPPED).remove();
        Styles styles = new Styles(assets);
        for (Element element : page.getAllElements()) {
            clean(element, assets, styles);
        }
        page.head().prependElement("meta").attr("http-equiv", "Content-Security-Policy").attr("content", POLICY);
        page.head().prependElement("meta").attr("charset", "utf-8");
        return page.outerHtml();
    }

    private static void clean(Element element, Assets assets, Styles styles) {
        List.copyOf(element.childNodes()).stream().filter(Comment.class::isInstance).forEach(Node::remove);
        if (element.normalName().equals("style")) {
            for (DataNode css : element.dataNodes()) {
                css.setWholeData(styles.safe(css.getWholeData()));
            }
        }
        for (Attribute attribute : element.attributes().asList()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            String value = attribute.getValue();
            if (name.startsWith("on") || ADDRESSES.contains(name)) {
                element.removeAttr(attribute.getKey());
            } else if (PICTURES.contains(name)) {
                picture(element, attribute.getKey(), value, assets);
            } else if (name.equals("href") || name.endsWith(":href")) {
                link(element, attribute.getKey(), value, assets);
            } else if (name.equals("style") || value.toLowerCase(Locale.ROOT).contains("url(")) {
                element.attr(attribute.getKey(), styles.safe(value));
            }
        }
    }

    private static void picture(Element element, String attribute, String address, Assets assets) {
        if (isPicture(address)) {
            return;
        }
        assets.dataUrl(address).ifPresentOrElse(url -> element.attr(attribute, url), () -> element.removeAttr(attribute));
    }

    /// Links keep their look and lead nowhere; references within an SVG drawing stay.
    private static void link(Element element, String attribute, String address, Assets assets) {
        if (element.normalName().equals("a") || element.normalName().equals("area")) {
            element.attr(attribute, "#");
        } else if (!address.startsWith("#")) {
            picture(element, attribute, address, assets);
        }
    }

    static boolean isPicture(String address) {
        return address.strip().toLowerCase(Locale.ROOT).startsWith("data:image/");
    }
}

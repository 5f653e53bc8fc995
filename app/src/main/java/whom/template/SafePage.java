package whom.template;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private static final String DROPPED = "script, iframe, frame, frameset, object, embed, applet, base, link, meta[http-equiv], portal, video, audio, source, track, template, "
            + "set, animate";
    private static final Set<String> PICTURES = Set.of("src", "background", "poster");
    private static final Set<String> ADDRESSES = Set.of("srcset", "imagesrcset", "data", "action", "formaction", "ping", "cite", "longdesc",
            "manifest",
            "codebase", "archive", "classid", "lowsrc", "dynsrc", "srcdoc", "profile", "xmlns:xlink");

    private SafePage() {
    }

    /// @param remote what is fetched for the page from elsewhere, which is nothing unless somebody wants it
    static String of(String html, Assets assets, RemotePictures remote) {
        Pictures pictures = new Pictures(assets, remote.ofOnePage());
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        page.select(DROPPED).remove();
        Styles styles = new Styles(pictures);
        for (Element element : page.getAllElements()) {
            clean(element, pictures, styles);
        }
        page.head().prependElement("meta").attr("http-equiv", "Content-Security-Policy").attr("content", POLICY);
        page.head().prependElement("meta").attr("charset", "utf-8");
        return page.outerHtml();
    }

    private static void clean(Element element, Pictures pictures, Styles styles) {
        List.copyOf(element.childNodes()).stream().filter(Comment.class::isInstance).forEach(Node::remove);
        if (element.normalName().equals("style")) {
            for (DataNode css : element.dataNodes()) {
                css.setWholeData(styles.safe(css.getWholeData()));
            }
        }
        for (Attribute attribute : element.attributes().asList()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            String value = attribute.getValue();
            if (name.startsWith("on") || ADDRESSES.contains(name) || name.equals(PageLink.ATTRIBUTE)) {
                element.removeAttr(attribute.getKey());
            } else if (PICTURES.contains(name)) {
                picture(element, attribute.getKey(), value, pictures);
            } else if (name.equals("href") || name.endsWith(":href")) {
                link(element, attribute.getKey(), value, pictures);
            } else if (name.equals("style") || Styles.fetches(value)) {
                element.attr(attribute.getKey(), styles.safe(value));
            }
        }
    }

    private static void picture(Element element, String attribute, String address, Pictures pictures) {
        if (Pictures.isPicture(address)) {
            return;
        }
        boolean shown = attribute.equalsIgnoreCase("background")
                || (element.normalName().equals("img") && attribute.equalsIgnoreCase("src"));
        Optional<String> url = shown ? pictures.anywhere(address) : pictures.own(address);
        url.ifPresentOrElse(found -> element.attr(attribute, found), () -> element.removeAttr(attribute));
    }

    /// Links keep their look and lead nowhere; where they would lead stands beside them. References within an SVG drawing stay.
    private static void link(Element element, String attribute, String address, Pictures pictures) {
        if (element.normalName().equals("a") || element.normalName().equals("area")) {
            element.attr(attribute, "#");
            PageLink.of(address).ifPresent(uri -> element.attr(PageLink.ATTRIBUTE, uri.toString()));
        } else if (!address.startsWith("#")) {
            picture(element, attribute, address, pictures);
        }
    }
}

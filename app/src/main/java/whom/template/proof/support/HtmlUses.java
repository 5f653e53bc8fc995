package whom.template.proof.support;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import whom.template.proof.css.CssReader;
import whom.template.proof.css.Declaration;

/// What elements use.
final class HtmlUses {
    /// The attribute that makes an element another one, and what it is when it is missing.
    private static final Map<String, String> TYPED = Map.of("input", "text", "button", "submit");
    private static final Set<String> WITH_PICTURES = Set.of("img", "source", "input", "image", "video", "amp-img");

    private final Uses uses;
    private final CssUses css;

    HtmlUses(Uses uses, CssUses css) {
        this.uses = uses;
        this.css = css;
    }

    void look(Document page) {
        page.traverse((node, _) -> {
            switch (node) {
                case Element element -> element(element);
                case Comment _ -> uses.add("comment:html", at(node));
                case DocumentType type -> {
                    if (type.name().equalsIgnoreCase("html") && type.publicId().isEmpty()) {
                        uses.add("doctype:html5", at(node));
                    }
                }
                default -> {
                    // text
                }
            }
        });
    }

    private static int at(Node node) {
        return Math.max(0, node.sourceRange().startPos());
    }

    private void element(Element element) {
        Range range = element.sourceRange();
        if (!range.isTracked() || range.isImplicit()) {
            return;
        }
        int at = range.startPos();
        String name = element.normalName();
        uses.add("element:" + name, at);
        if (TYPED.containsKey(name)) {
            String type = element.attr("type").strip().toLowerCase(Locale.ROOT);
            uses.add("element:" + name + "[" + (type.isEmpty() ? TYPED.get(name) : type) + "]", at);
        }
        if (name.equals("meta")) {
            uses.add("element:meta[" + element.attr("name").strip().toLowerCase(Locale.ROOT) + "]", at);
        }
        for (Attribute attribute : element.attributes()) {
            attribute(element, attribute, at);
        }
    }

    private void attribute(Element element, Attribute attribute, int at) {
        String key = attribute.getKey().toLowerCase(Locale.ROOT);
        Range.AttributeRange range = element.attributes().sourceRange(attribute.getKey());
        int name = range.nameRange().isTracked() ? range.nameRange().startPos() : at;
        uses.add("attribute:" + key, name);
        String value = attribute.getValue();
        switch (key) {
            case "style" -> style(value, range, name);
            case "href" -> link(value.strip().toLowerCase(Locale.ROOT), name);
            case "srcset" -> Pictures.ofSet(value).forEach(address -> picture(address, name));
            case "background" -> picture(value, name);
            case "src", "poster" -> {
                if (WITH_PICTURES.contains(element.normalName()) && !(key.equals("src") && element.normalName().equals("video"))) {
                    picture(value, name);
                }
            }
            default -> {
                // its name says all
            }
        }
    }

    private void link(String address, int at) {
        if (address.startsWith("#") && address.length() > 1) {
            uses.add("link:anchor", at);
        } else if (address.startsWith("mailto:")) {
            uses.add("link:mailto", at);
        }
    }

    private void picture(String address, int at) {
        Pictures.of(address).forEach(use -> uses.add(use, at));
    }

    /// A declaration's own place is known when the value stands in the page letter for letter, which entities would change.
    private void style(String value, Range.AttributeRange range, int name) {
        Range written = range.valueRange();
        boolean exact = written.isTracked() && written.endPos() - written.startPos() == value.length();
        for (Declaration one : CssReader.declarations(value, exact ? written.startPos() : 0)) {
            css.declaration(one, exact ? one.at() : name);
        }
        if (value.contains("/*")) {
            uses.add("comment:css", name);
        }
    }
}

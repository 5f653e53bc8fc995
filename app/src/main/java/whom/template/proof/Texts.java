package whom.template.proof;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// The text that elements show.
final class Texts {
    private static final Set<String> WITHOUT = Set.of("title", "style", "script", "noscript", "template", "textarea", "option", "select");

    private Texts() {
    }

    /// What stands in the element itself and has letters or digits, in one line; empty when nothing has.
    static String own(Element element) {
        if (WITHOUT.contains(element.normalName())) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode piece) {
                text.append(piece.text());
            }
        }
        String own = text.toString().strip();
        return own.codePoints().anyMatch(Character::isLetterOrDigit) ? own : "";
    }
}

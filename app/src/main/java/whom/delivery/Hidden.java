package whom.delivery;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// What a reader of a page does not see, by its own style: the preheader, what is there for one program only.
final class Hidden {
    private static final Pattern UNSEEN = Pattern.compile("(^|;)(display:none|visibility:hidden|opacity:0(\\.0*)?)(!|;|$)");
    private static final Pattern NO_HEIGHT = Pattern.compile("(^|;)(max-)?height:0(px)?(!|;|$)");
    private static final Pattern CUT_OFF = Pattern.compile("(^|;)overflow:hidden(!|;|$)");

    private Hidden() {
    }

    static boolean is(Element element) {
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        return UNSEEN.matcher(style).find() || (NO_HEIGHT.matcher(style).find() && CUT_OFF.matcher(style).find());
    }
}

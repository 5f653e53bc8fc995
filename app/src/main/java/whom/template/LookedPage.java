package whom.template;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// A safe page as it is looked at: in some light, with its pictures or without. What comes out is as safe as what went in.
public final class LookedPage {
    private LookedPage() {
    }

    /// @param safeHtml of a [Page]
    /// @param pictures whether they are shown; otherwise their alternative texts stand in their boxes
    public static String of(String safeHtml, Light light, boolean pictures) {
        String lit = ColourScheme.of(safeHtml, light == Light.DARK);
        if (pictures && light != Light.FORCED_DARK) {
            return lit;
        }
        Document page = Jsoup.parse(lit);
        page.outputSettings().prettyPrint(false);
        if (light == Light.FORCED_DARK) {
            TurnedColours.in(page);
        }
        if (!pictures) {
            PicturesOff.in(page);
        }
        return page.outerHtml();
    }
}

package whom.template;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Takes the pictures out of a page as mail programs do that load none: each leaves its box, with its alternative text in the author's type.
///
/// A browser would give a picture without a source no box. So another element stands for it, which its author's rules for `img` hold for, too.
final class PicturesOff {
    private static final String STAND_IN = "whom-img";
    /// `img` where it is an element in a selector, not a part of another name or of a text.
    private static final Pattern IMG = Pattern.compile("(?i)(?<![\\w.#\\-:=\"'])img(?![\\w-])");
    private static final Pattern SELECTOR = Pattern.compile("[^{};]*\\{");
    private static final Pattern PICTURE = Pattern.compile("(?is)url\\(\\s*[\"']?\\s*data:image/[^)]*\\)");
    private static final Pattern LENGTH = Pattern.compile("\\s*(\\d{1,5})\\s*(%|px)?\\s*");
    /// `:where` gives way to every rule of the author, as the width of a picture itself does.
    private static final String BOX = ":where(" + STAND_IN
            + ") { display: inline-block; box-sizing: content-box; min-width: 0; min-height: 0; "
            + "overflow: hidden; vertical-align: baseline; }\n"
            + STAND_IN + " { outline: 1px dashed rgba(128, 128, 128, .7) !important; outline-offset: -1px; }\n";

    private PicturesOff() {
    }

    static void in(Document page) {
        for (Element style : page.select("style")) {
            for (DataNode css : style.dataNodes()) {
                css.setWholeData(withoutPictures(alsoStandIns(css.getWholeData())));
            }
        }
        StringBuilder boxes = new StringBuilder(BOX);
        List<Element> pictures = List.copyOf(page.select("img"));
        for (int i = 0; i < pictures.size(); i++) {
            boxes.append(standIn(pictures.get(i), i));
        }
        for (Element element : page.getAllElements()) {
            element.removeAttr("background");
            if (element.hasAttr("style")) {
                element.attr("style", withoutPictures(element.attr("style")));
            }
            if (element.attr("src").startsWith("data:image/")) {
                element.removeAttr("src");
            }
        }
        page.select("image").remove();
        page.head().prependElement("style").appendChild(new DataNode(boxes.toString()));
        // The policy stays what is read first.
        page.head().select("> meta").reversed().forEach(meta -> page.head().prependChild(meta));
    }

    /// The rule of its box.
    private static String standIn(Element picture, int number) {
        StringBuilder box = new StringBuilder();
        Optional<PictureSize> own = PictureSize.of(picture.attr("src"));
        String width = length(picture.attr("width"));
        String height = length(picture.attr("height"));
        own.ifPresent(size -> box.append("aspect-ratio: ").append(size.width()).append(" / ").append(size.height()).append("; "));
        if (width != null) {
            box.append("width: ").append(width).append("; ");
        } else if (height == null) {
            own.ifPresent(size -> box.append("width: ").append(size.width()).append("px; "));
        }
        if (height != null) {
            box.append("height: ").append(height).append("; ");
        }
        picture.tagName(STAND_IN);
        picture.attr("data-whom-box", String.valueOf(number)).attr("role", "img").attr("aria-label", picture.attr("alt"));
        picture.appendText(picture.attr("alt"));
        picture.removeAttr("src").removeAttr("alt");
        return ":where(" + STAND_IN + "[data-whom-box=\"" + number + "\"]) { " + box + "}\n";
    }

    private static @org.jspecify.annotations.Nullable String length(String attribute) {
        var found = LENGTH.matcher(attribute);
        return found.matches() ? found.group(1) + (found.group(2) == null ? "px" : found.group(2)) : null;
    }

    private static String alsoStandIns(String css) {
        return css.toLowerCase(Locale.ROOT).contains("img")
                ? SELECTOR.matcher(css).replaceAll(found -> java.util.regex.Matcher
                        .quoteReplacement(IMG.matcher(found.group()).replaceAll(":is(img, " + STAND_IN + ")")))
                : css;
    }

    private static String withoutPictures(String css) {
        return PICTURE.matcher(css).replaceAll("none");
    }
}

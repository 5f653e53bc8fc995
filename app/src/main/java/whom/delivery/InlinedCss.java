package whom.delivery;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Puts the rules of a page's `<style>` onto its elements, since many mail programs read no other.
///
/// What an element cannot say stays in `<style>`: `@media` and other at-rules, `:hover` and its like, and rules that match nothing here, which are
/// meant for what a mail program makes of the page. There it gets `!important` where it would otherwise lose to what was put onto an element.
/// A style attribute wins over rules without `!important`, as in a browser. Comments for Outlook stay as they are.
public final class InlinedCss {
    private InlinedCss() {
    }

    /// The page with its rules on its elements; the same page again when there is nothing left to put.
    public static String of(String html) {
        Document page = parse(html);
        on(page);
        return print(page);
    }

    static Document parse(String html) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        return page;
    }

    /// As it was written: `<![if !mso]>` is a comment for browsers, and must not become one for Outlook.
    static String print(Document page) {
        for (Element element : page.getAllElements()) {
            for (Node node : List.copyOf(element.childNodes())) {
                if (node instanceof Comment comment && comment.getData().matches("(?s)\\[(if\\b[^\\]]*|endif)]")) {
                    comment.replaceWith(new DataNode("<!" + comment.getData() + ">"));
                }
            }
        }
        return page.outerHtml();
    }

    static void on(Document page) {
        Cascade cascade = new Cascade(page);
        List<StyleSheet> sheets = page.select("style").stream().filter(InlinedCss::isForAll)
                .flatMap(style -> StyleSheet.read(style, cascade).stream()).toList();
        cascade.settle();
        sheets.forEach(sheet -> sheet.write(cascade));
    }

    private static boolean isForAll(Element style) {
        String media = style.attr("media").strip();
        return (media.isEmpty() || media.equalsIgnoreCase("all")) && !style.hasAttr("data-embed");
    }
}

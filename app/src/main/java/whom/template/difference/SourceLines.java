package whom.template.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The HTML of a page laid out for reading: an element a line, indented; what a picture holds is left out, and what the preview put in.
public final class SourceLines {
    private static final Pattern HELD = Pattern.compile("(data:[\\w/+.-]+;base64,[A-Za-z0-9+/]{24})[A-Za-z0-9+/=]+");

    private SourceLines() {
    }

    /// @param html of a page as it is looked at
    public static List<String> of(String html) {
        Document page = Jsoup.parse(html);
        page.select("head > meta[http-equiv=Content-Security-Policy]").remove();
        for (Element link : page.select("a[data-whom-link], area[data-whom-link]")) {
            link.attr("href", link.attr("data-whom-link")).removeAttr("data-whom-link");
        }
        page.outputSettings().prettyPrint(true).indentAmount(2).outline(false);
        List<String> lines = new ArrayList<>();
        for (String line : page.outerHtml().split("\\n", -1)) {
            if (!line.isBlank()) {
                lines.add(HELD.matcher(line.stripTrailing()).replaceAll("$1…"));
            }
        }
        return lines;
    }
}

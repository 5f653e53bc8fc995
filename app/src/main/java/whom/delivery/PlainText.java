package whom.delivery;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/// A page as plain text that can be sent beside it: what is seen, in the order of reading, in lines of at most 76 characters.
///
/// Words and addresses that are longer stand on a line of their own, whole.
public final class PlainText {
    static final int WIDTH = 76;

    private static final Set<String> APART = Set.of("p", "ul", "ol", "dl", "table", "blockquote", "pre", "figure", "address", "form");
    private static final Set<String> BLOCKS = Set.of("div", "section", "article", "header", "footer", "main", "nav", "aside", "center",
            "tr",
            "td", "th", "caption", "thead", "tbody", "tfoot", "dt", "dd", "figcaption", "fieldset", "legend", "body");
    private static final Set<String> SILENT = Set.of("head", "script", "style", "template", "noscript", "title", "svg", "object", "video",
            "audio", "canvas", "map", "select", "textarea", "input");

    private final TextLines lines = new TextLines(WIDTH);

    private PlainText() {
    }

    /// The text of a page; ends with a line break unless it is empty.
    public static String of(String html) {
        PlainText text = new PlainText();
        text.children(Jsoup.parse(html).body());
        return text.lines.text();
    }

    private void children(Element parent) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                lines.write(text.getWholeText());
            } else if (node instanceof Element element && !Hidden.is(element)) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        String tag = element.normalName();
        switch (tag) {
            case "br" -> lines.breakLine();
            case "hr" -> lines.rule();
            case "img" -> lines.write(element.attr("alt"));
            case "a" -> link(element);
            case "h1" -> heading(element, '=');
            case "h2" -> heading(element, '-');
            case "h3", "h4", "h5", "h6" -> apart(() -> children(element));
            case "ul", "ol", "menu" -> list(element);
            case "li" -> lines.hang("- ", () -> children(element));
            case "blockquote" -> apart(() -> lines.behind("> ", () -> children(element)));
            case "pre" -> apart(() -> lines.verbatim(element.wholeText()));
            case "table" -> table(element);
            default -> {
                if (SILENT.contains(tag)) {
                    return;
                }
                if (APART.contains(tag)) {
                    apart(() -> children(element));
                } else if (BLOCKS.contains(tag)) {
                    lines.endLine();
                    children(element);
                    lines.endLine();
                } else {
                    children(element);
                }
            }
        }
    }

    private void apart(Runnable content) {
        lines.gap();
        content.run();
        lines.gap();
    }

    private void heading(Element element, char under) {
        lines.gap();
        int from = lines.count();
        children(element);
        lines.underline(from, under);
        lines.gap();
    }

    /// `text (address)`, or the address alone where the text says nothing else.
    private void link(Element link) {
        String address = address(link.attr("href"));
        int before = lines.mark();
        children(link);
        String said = lines.since(before);
        if (address.isEmpty() || plain(said).equals(plain(address))) {
            return;
        }
        lines.write(said.isBlank() ? address : " (" + address + ")");
    }

    private static String address(String href) {
        String address = href.strip();
        String lower = address.toLowerCase(Locale.ROOT);
        if (address.startsWith("#") || lower.startsWith("javascript:")) {
            return "";
        }
        for (String scheme : List.of("mailto:", "tel:", "sms:")) {
            if (lower.startsWith(scheme)) {
                int question = address.indexOf('?');
                return address.substring(scheme.length(), question < 0 ? address.length() : question);
            }
        }
        return address.replace(" ", "%20");
    }

    /// `https://example.com/` and `example.com` say the same.
    private static String plain(String address) {
        return address.strip().toLowerCase(Locale.ROOT).replaceFirst("^https?://", "").replaceFirst("^www\\.", "").replaceFirst("/$", "");
    }

    private void list(Element list) {
        boolean inList = list.parent() != null && list.parent().normalName().equals("li");
        if (inList) {
            lines.endLine();
        } else {
            lines.gap();
        }
        boolean numbered = list.normalName().equals("ol");
        int number = number(list.attr("start"), 1);
        for (Element item : list.children()) {
            if (Hidden.is(item)) {
                continue;
            }
            if (!item.normalName().equals("li")) {
                element(item);
                continue;
            }
            number = number(item.attr("value"), number);
            lines.hang(numbered ? number + ". " : "- ", () -> children(item));
            number++;
        }
        if (!inList) {
            lines.gap();
        }
    }

    private static int number(String written, int otherwise) {
        try {
            return Integer.parseInt(written.strip());
        } catch (NumberFormatException notThere) {
            return otherwise;
        }
    }

    /// A table of data, which has headers, is a line for each row; any other is there for the looks, and its cells follow each other.
    private void table(Element table) {
        boolean looks = table.attr("role").equalsIgnoreCase("presentation") || table.attr("role").equalsIgnoreCase("none");
        if (looks || ownRows(table).select("> th").isEmpty()) {
            apart(() -> children(table));
            return;
        }
        lines.gap();
        table.select("> caption").forEach(caption -> {
            element(caption);
            lines.gap();
        });
        for (Element row : ownRows(table)) {
            if (!Hidden.is(row)) {
                row(row.children());
            }
        }
        lines.gap();
    }

    private static Elements ownRows(Element table) {
        return table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr");
    }

    private void row(Elements cells) {
        boolean titled = cells.size() == 2 && cells.getFirst().normalName().equals("th") && cells.getLast().normalName().equals("td");
        lines.endLine();
        boolean first = true;
        for (Element cell : cells) {
            if (Hidden.is(cell)) {
                continue;
            }
            if (!first) {
                lines.write(titled ? ": " : " | ");
            }
            children(cell);
            first = false;
        }
        lines.endLine();
    }
}

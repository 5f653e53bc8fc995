package whom.template.proof;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import whom.template.proof.css.CssReader;
import whom.template.proof.css.Looks;
import whom.template.proof.css.Screen.Scheme;
import whom.template.proof.css.Screen;
import whom.template.proof.css.Stylesheet;
import whom.text.LineStarts;

/// A mail after it was read once, for all checks.
final class ReadMail {
    private static final int EXCERPT = 60;

    private final SentMail mail;
    private final Document page;
    private final LineStarts lines;
    private final List<Stylesheet> sheets;
    private final Looks light;

    ReadMail(SentMail mail) {
        this.mail = mail;
        this.page = Parser.htmlParser().setTrackPosition(true).parseInput(mail.html(), "");
        this.lines = new LineStarts(mail.html());
        this.sheets = sheets(page);
        this.light = looks(Scheme.LIGHT);
    }

    private static List<Stylesheet> sheets(Document page) {
        List<Stylesheet> sheets = new ArrayList<>();
        for (Element style : page.select("style")) {
            for (DataNode css : style.dataNodes()) {
                sheets.add(CssReader.sheet(css.getWholeData(), Math.max(0, css.sourceRange().startPos())));
            }
        }
        return sheets;
    }

    SentMail mail() {
        return mail;
    }

    Document page() {
        return page;
    }

    LineStarts lines() {
        return lines;
    }

    List<Stylesheet> sheets() {
        return sheets;
    }

    /// How all looks by day.
    Looks light() {
        return light;
    }

    Looks looks(Scheme scheme) {
        return new Looks(page, sheets, new Screen(mail.width(), scheme), hasOwnDark());
    }

    /// Whether the page says that it knows the dark, so that clients change their own colours there.
    private boolean hasOwnDark() {
        return page.select("meta[name=color-scheme], meta[name=supported-color-schemes]").stream()
                .anyMatch(meta -> meta.attr("content").contains("dark"))
                || sheets.stream().flatMap(sheet -> sheet.rules().stream()).flatMap(rule -> rule.declarations().stream())
                        .anyMatch(one -> one.property().equals("color-scheme") && one.value().contains("dark"));
    }

    /// Where a node begins in the HTML; 0 for what the parser put in by itself.
    static int at(Node node) {
        return Math.max(0, node.sourceRange().startPos());
    }

    /// Where the value of an attribute begins in the HTML; where its element does when there is none.
    static int atValue(Element element, String attribute) {
        Range value = element.attributes().sourceRange(attribute).valueRange();
        return value.isTracked() && value.endPos() > value.startPos() ? value.startPos() : at(element);
    }

    /// A text in one line and not too long.
    static String excerpt(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= EXCERPT) {
            return line;
        }
        int end = EXCERPT - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}

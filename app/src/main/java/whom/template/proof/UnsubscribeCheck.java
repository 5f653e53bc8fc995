package whom.template.proof;

import org.jsoup.nodes.Element;
import whom.template.proof.link.WayOut;

/// Whether the page has a way out. The header `List-Unsubscribe` is not part of the page, so nothing is known of it here.
final class UnsubscribeCheck {
    /// A sentence around a link that says only "here" is about as long.
    private static final int SENTENCE = 300;

    private UnsubscribeCheck() {
    }

    static void check(ReadMail mail, Findings findings) {
        if (mail.page().select("a[href], area[href]").stream().noneMatch(UnsubscribeCheck::leadsOut)
                && !WayOut.byTag(mail.page().body().text())) {
            findings.add(new Fault.UnsubscribeMissing(), "");
        }
    }

    /// Whether a link is there to unsubscribe by.
    static boolean leadsOut(Element link) {
        String href = link.attr("href").strip();
        if (href.isEmpty() || href.equals("#")) {
            return false;
        }
        if (WayOut.byAddress(href) || WayOut.byWords(LinkCheck.said(link))) {
            return true;
        }
        Element around = link.parent();
        if (around == null || around.select("a[href]").size() != 1) {
            return false;
        }
        String sentence = around.text();
        return sentence.length() <= SENTENCE && WayOut.byWords(sentence);
    }
}

package whom.template.proof;

import org.jsoup.nodes.Element;

/// Whether the page is the AMP part of a mail, which cannot stand alone: https://amp.dev/documentation/guides-and-tutorials/email/learn/email-spec/amp-email-format.
final class AmpCheck {
    private AmpCheck() {
    }

    static void check(ReadMail mail, Findings findings) {
        Element html = mail.page().selectFirst("html");
        if (html != null && (html.hasAttr("⚡4email") || html.hasAttr("amp4email"))) {
            findings.add(new Fault.AmpWithoutHtml(), "", ReadMail.at(html));
        }
    }
}

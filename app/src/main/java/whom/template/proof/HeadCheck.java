package whom.template.proof;

import org.jsoup.nodes.Element;

/// What stands around a page: its language, its title, the subject and the line beside it.
final class HeadCheck {
    /// Desktop inboxes show 46 to 73 characters, phones about 40; docs/proof.md names the sources.
    static final int LONGEST_SUBJECT = 60;

    private HeadCheck() {
    }

    static void check(ReadMail mail, Findings findings) {
        Element html = mail.page().selectFirst("html");
        int at = html == null ? 0 : ReadMail.at(html);
        if (html == null || (html.attr("lang").isBlank() && html.attr("xml:lang").isBlank() && mail.page().body().attr("lang").isBlank())) {
            findings.add(new Fault.LanguageMissing(), "", at);
        }
        if (mail.page().title().isBlank()) {
            findings.add(new Fault.TitleMissing(), "", at);
        }
        String subject = mail.mail().subject().strip();
        int characters = subject.codePointCount(0, subject.length());
        if (subject.isEmpty()) {
            findings.add(new Fault.SubjectMissing(), "");
        } else if (characters > LONGEST_SUBJECT) {
            findings.add(new Fault.SubjectLong(characters, LONGEST_SUBJECT), ReadMail.excerpt(subject));
        }
        if (mail.mail().preheader().isBlank() && !beginsHidden(mail)) {
            findings.add(new Fault.PreheaderMissing(), "");
        }
    }

    /// Whether the first text of the page is one that nobody sees in it: that is how a page brings the line itself.
    private static boolean beginsHidden(ReadMail mail) {
        for (Element element : mail.page().body().getAllElements()) {
            if (!Texts.own(element).isEmpty()) {
                return mail.light().of(element).hidden();
            }
        }
        return false;
    }
}

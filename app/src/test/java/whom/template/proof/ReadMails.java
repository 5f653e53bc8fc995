package whom.template.proof;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import whom.template.proof.support.Uses;

/// Pages read for the tests of other packages.
public final class ReadMails {
    private ReadMails() {
    }

    /// By feature, the places as line:column.
    public static Map<String, List<String>> uses(String html) {
        ReadMail mail = new ReadMail(new SentMail(html, "", "", 600));
        Map<String, List<String>> uses = new TreeMap<>();
        Uses.in(mail.page(), mail.sheets()).forEach((slug, at) -> uses.put(slug,
                at.stream().map(mail.lines()::place).map(place -> place.line() + ":" + place.column()).toList()));
        return uses;
    }
}

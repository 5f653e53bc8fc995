package whom.template.proof;

import java.util.NavigableSet;
import java.util.Set;
import whom.template.proof.support.ClientSupport;
import whom.template.proof.support.Uses;

/// What the chosen mail clients do not understand of a page.
final class SupportCheck {
    /// Enough of the source for an excerpt.
    private static final int SHOWN = 80;

    private SupportCheck() {
    }

    static void check(ReadMail mail, ClientSupport support, Set<String> clients, Findings findings) {
        if (clients.isEmpty()) {
            return;
        }
        Uses.in(mail.page(), mail.sheets()).forEach((slug, uses) -> support.lacking(slug, clients).forEach((level, lacking) -> {
            Fault fault = new Fault.FeatureUnsupported(slug, support.title(slug), level, lacking);
            String excerpt = excerpt(mail.mail().html(), uses);
            uses.forEach(use -> findings.add(fault, excerpt, use));
        }));
    }

    private static String excerpt(String html, NavigableSet<Integer> uses) {
        int first = uses.first();
        return ReadMail.excerpt(html.substring(first, Math.min(html.length(), first + SHOWN)));
    }
}

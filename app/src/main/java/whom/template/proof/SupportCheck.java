package whom.template.proof;

import java.util.Set;
import whom.template.proof.support.ClientSupport;
import whom.template.proof.support.Uses;

/// What the chosen mail clients do not understand of a page.
final class SupportCheck {
    private SupportCheck() {
    }

    static void check(ReadMail mail, ClientSupport support, Set<String> clients, Findings findings) {
        if (clients.isEmpty()) {
            return;
        }
        Uses.in(mail.page(), mail.sheets()).forEach((slug, uses) -> support.lacking(slug, clients).forEach((level, lacking) -> {
            Fault fault = new Fault.FeatureUnsupported(slug, support.title(slug), level, lacking);
            String first = mail.mail().html();
            uses.forEach(use -> findings.add(fault, ReadMail.excerpt(first.substring(uses.first(), Math.min(first.length(), uses.first() + 80))), use));
        }));
    }
}

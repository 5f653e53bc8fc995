package whom.template.proof;

import java.util.List;
import whom.template.proof.support.ClientSupport;

/// All checks over a mail. Safe for several threads.
///
/// @param support what mail clients understand
public record Proof(ClientSupport support) {
    /// What there is to know, the gravest first, then as it stands in the page. Never fails, whatever the page is made of.
    public List<Finding> of(SentMail sent, Choice choice) {
        ReadMail mail = new ReadMail(sent);
        Findings findings = new Findings(mail.lines());
        PictureCheck.check(mail, findings);
        LinkCheck.check(mail, findings);
        CampaignCheck.check(mail, choice, findings);
        UnsubscribeCheck.check(mail, findings);
        SizeCheck.check(mail, findings);
        BalanceCheck.check(mail, findings);
        ContrastCheck.check(mail, findings);
        HeadCheck.check(mail, findings);
        AmpCheck.check(mail, findings);
        SupportCheck.check(mail, support, choice.clients(), findings);
        return findings.all();
    }
}

package whom.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.delivery.Mail;
import whom.desk.state.PageLook;
import whom.desk.state.TextPane;
import whom.profile.Person;
import whom.template.Assets;
import whom.template.LookedPage;
import whom.template.Message;
import whom.template.Page;
import whom.template.Renderer;
import whom.template.Standing;
import whom.template.difference.LineDifference;
import whom.text.Refusal;

/// A drawn page as somebody wants to look at it.
///
/// @param html safe, and in the light that is wanted
/// @param text instead of it, where that is wanted
record LookedMail(String html, @Nullable TextPane text) {
    static LookedMail of(Page page, PageLook look, Renderer renderer, Message message, Person person, Standing standing, Assets assets)
            throws Refusal {
        String html = LookedPage.of(page.html(), look.light(), look.pictures());
        return new LookedMail(html, look.text() && page.notSent() == null ? text(page, renderer, message, person, standing, assets) : null);
    }

    /// What would be sent: links lead somewhere there, which they do not on a safe page.
    private static TextPane text(Page page, Renderer renderer, Message message, Person person, Standing standing, Assets assets)
            throws Refusal {
        String sent = renderer.rendering(message, person, standing).html();
        String ofPage = Mail.of(page.subject(), page.preheader(), sent, assets).text();
        String own = renderer.text(message, person, standing).orElse(null);
        return new TextPane(ofPage, own,
                own == null ? List.of() : LineDifference.of(List.of(lines(ofPage)), List.of(lines(own))));
    }

    /// Spaces at the end of a line are seen by nobody.
    private static String[] lines(String text) {
        return text.stripTrailing().split("[ \\t]*\\n", -1);
    }
}

package whom.desk;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whom.audience.Bitmap;
import whom.template.Message;
import whom.template.Renderer;
import whom.work.Latest;
import whom.workspace.StoreCrowd;

/// What is odd about a message: the same for everybody, so it is looked for once, and in the values of its people.
final class MailHints implements AutoCloseable {
    private final Site site;
    private final MailWords mail;
    private final Latest looking = new Latest("hints");
    private List<String> found = List.of();
    private @Nullable Asked asked;

    private record Asked(Message message, Bitmap people) {}

    MailHints(Site site, MailWords mail) {
        this.site = site;
        this.mail = mail;
    }

    /// As far as has been found.
    List<String> found() {
        return found;
    }

    /// Nothing is known, and nothing looked for.
    void forget() {
        looking.cancel();
        asked = null;
        found = List.of();
    }

    /// Looks at a message; what was found before stays until something is found.
    void look(Message message, Bitmap people) {
        Asked now = new Asked(message, people);
        asked = now;
        Renderer renderer = site.renderer();
        looking.ask(_ -> mail.hints(renderer, message), said -> later(now, () -> {
            found = said;
            lookAtValues(now);
        }), MailHints::unsaid);
    }

    /// Looks at values, too, so what is told at once is shown before.
    private void lookAtValues(Asked now) {
        Renderer renderer = site.renderer();
        looking.ask(
                cancellation -> renderer.markup(now.message(),
                        new StoreCrowd(site.store(), site.counter(), now.people(), cancellation), cancellation),
                markup -> later(now, () -> found = Stream.concat(found.stream(), mail.markup(markup).stream()).toList()),
                MailHints::unsaid);
    }

    /// A message that cannot be looked at cannot be drawn either, and that is said where it is drawn.
    private static void unsaid(Exception why) {
    }

    private void later(Asked of, Runnable step) {
        site.later(() -> of.equals(asked), step);
    }

    @Override
    public void close() {
        looking.close();
    }
}

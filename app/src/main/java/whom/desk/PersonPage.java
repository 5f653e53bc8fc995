package whom.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import whom.audience.Bitmap;
import whom.audience.person.NearPerson;
import whom.desk.state.PersonPane;
import whom.desk.state.PersonPane.InSegment;
import whom.profile.Doings;
import whom.profile.Dossier;
import whom.profile.Event;
import whom.store.Change;
import whom.work.Cancellation;
import whom.work.Latest;

/// The page of one person, read in the background. Of what they did the newest is read, and more when somebody asks; the segments are those that
/// have been counted.
final class PersonPage implements AutoCloseable {
    private static final int AT_ONCE = 200;

    private final Site site;
    private final Drafts drafts;
    private final Latest thread = new Latest("person");
    private PersonPane pane = PersonPane.CLOSED;
    private @Nullable Dossier dossier;
    private List<Event> events = List.of();
    private List<Change> changes = List.of();
    private final LastAsked asked;

    PersonPage(Site site, Drafts drafts) {
        this.site = site;
        this.asked = new LastAsked(site.ground().ears());
        this.drafts = drafts;
    }

    /// What the background thread brings.
    private sealed interface Answer {
        record Found(Dossier dossier, List<Change> changes) implements Answer {}

        record Nobody(@Nullable String near) implements Answer {}
    }

    /// What is shown, with the segments as they are counted now.
    ///
    /// @param chosen the segment in the builder
    PersonPane pane(@Nullable String chosen) {
        Dossier known = dossier;
        return known != null && pane instanceof PersonPane.Page page ? within(page, known.person().id(), chosen) : pane;
    }

    private PersonPane.Page within(PersonPane.Page page, long id, @Nullable String chosen) {
        List<InSegment> in = new ArrayList<>();
        int uncounted = 0;
        boolean member = false;
        for (Drafts.Draft draft : drafts.all()) {
            Bitmap members = draft.members();
            String segment = draft.segment().id();
            if (members == null) {
                uncounted++;
            } else if (members.contains(id)) {
                in.add(new InSegment(segment, draft.segment().name(), members.size(), segment.equals(chosen)));
                member |= segment.equals(chosen);
            }
        }
        return new PersonPane.Page(page.key(), page.name(), page.facts(), page.tags(), page.channels(), in, uncounted, member, page.days(),
                page.shown(), page.events(), page.changes(), page.earlier());
    }

    void open(String key) {
        dossier = null;
        pane = new PersonPane.Reading(key.strip());
        read(key, AT_ONCE);
    }

    /// The data changed: what is shown is read again.
    void again() {
        if (dossier != null) {
            read(dossier.person().key(), Math.max(AT_ONCE, events.size()));
        }
    }

    private void read(String key, int most) {
        thread.cancel();
        int turn = asked.next();
        thread.ask(cancellation -> answer(key, most, cancellation), answer -> asked.later(turn, () -> take(key, answer)),
                failure -> asked.later(turn, () -> {
                    dossier = null;
                    pane = new PersonPane.Failed(key, site.ground().notices().message(failure));
                }));
    }

    /// In the words of the moment at which the window stands now.
    private PersonWords words() {
        return new PersonWords(site.ground().words(), site.words(), site.schema(), site.asOf());
    }

    private Answer answer(String key, int most, Cancellation cancellation) {
        Optional<Dossier> found = site.store().dossier(key, most, cancellation);
        return found.isPresent()
                ? new Answer.Found(found.get(), site.store().changesOf(found.get().person().id(), cancellation))
                : new Answer.Nobody(NearPerson.of(key, site.store(), cancellation).orElse(null));
    }

    private void take(String key, Answer answer) {
        switch (answer) {
            case Answer.Found(Dossier found, List<Change> changed) -> {
                dossier = found;
                events = found.doings().events();
                changes = changed;
                pane = words().page(found, events, found.doings().all(), changed);
            }
            case Answer.Nobody(String near) -> {
                dossier = null;
                pane = new PersonPane.Unknown(key.strip(), near);
            }
        }
    }

    /// Reads more of what they did.
    void more() {
        Dossier of = dossier;
        if (of == null) {
            return;
        }
        int turn = asked.next();
        int known = events.size();
        thread.ask(cancellation -> site.store().doings(of.person().id(), known, AT_ONCE, cancellation),
                next -> asked.later(turn, () -> add(of, next)),
                failure -> site.ground().ears().later(() -> site.ground().ears().notice(site.ground().notices().problem(failure))));
    }

    private void add(Dossier of, Doings next) {
        List<Event> all = new ArrayList<>(events);
        all.addAll(next.events());
        events = List.copyOf(all);
        pane = words().page(of, events, next.all(), changes);
    }

    void hide() {
        thread.cancel();
        asked.next();
        dossier = null;
        pane = PersonPane.CLOSED;
    }

    @Override
    public void close() {
        thread.close();
    }
}

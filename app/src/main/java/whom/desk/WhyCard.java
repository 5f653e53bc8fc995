package whom.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import whom.audience.person.Explanation;
import whom.audience.person.NearPerson;
import whom.audience.person.PersonReader;
import whom.audience.person.RanksOfEveryone;
import whom.desk.state.WhyPane;
import whom.profile.History;
import whom.profile.Person;
import whom.resolve.Resolution;
import whom.resolve.Resolved;
import whom.rule.Rule;
import whom.store.Past;
import whom.work.Cancellation;
import whom.work.Latest;

/// Why somebody is in the segment, or is not: read in the background, and again whenever the rule or the data changed.
final class WhyCard implements AutoCloseable {
    private final Site site;
    private final Function<String, Optional<Rule>> segments;
    private final Latest thread = new Latest("why");
    private WhyPane pane = WhyPane.CLOSED;
    private @Nullable String key;
    private final LastAsked asked;
    /// Only the background thread looks at it.
    private @Nullable Ranked ranked;

    /// @param segments the rules of the other segments by their ids, as they stand in the window
    WhyCard(Site site, Function<String, Optional<Rule>> segments) {
        this.site = site;
        this.asked = new LastAsked(site.ground().ears());
        this.segments = segments;
    }

    /// In the words of now.
    private Reasons reasons() {
        return new Reasons(site.ground().words(), site.words(), site.words().actual(site.asOf().zone()), segments);
    }

    /// Everyone's ranks of one rule and one state of the data, which take long to read where there are many people.
    private record Ranked(Resolved.Whole rule, long revision, RanksOfEveryone ranks) {}

    /// What the background thread brings.
    private sealed interface Answer {
        record Found(Person person, Explanation explanation) implements Answer {}

        record Nobody(@Nullable String near) implements Answer {}
    }

    WhyPane pane() {
        return pane;
    }

    /// Asks about somebody, known or not.
    void explain(String newKey, Rule rule, Resolution resolution) {
        key = newKey;
        ask(newKey, false, rule, resolution);
    }

    /// The rule or the data changed: what is shown is read again.
    void follow(Rule rule, Resolution resolution) {
        if (key == null) {
            return;
        }
        switch (pane) {
            case WhyPane.Card card -> ask(key, card.key().equals(key), rule, resolution);
            case WhyPane.Reading _,WhyPane.Untold _ -> ask(key, false, rule, resolution);
            case WhyPane.Closed _,WhyPane.Unknown _ -> {
                // Nobody whom a rule could take in or leave out.
            }
        }
    }

    void hide() {
        thread.cancel();
        asked.next();
        key = null;
        pane = WhyPane.CLOSED;
    }

    /// @param known whether the person was there before, so that the card closes when they have vanished
    private void ask(String who, boolean known, Rule rule, Resolution resolution) {
        thread.cancel();
        int turn = asked.next();
        pane = pane instanceof WhyPane.Card card ? card.stale() : new WhyPane.Reading(who);
        switch (resolution) {
            case Resolution.NotReady _ -> {
                if (!known) {
                    pane = new WhyPane.Untold(who, site.ground().words().text("desk.why.unfinished"));
                }
            }
            case Resolution.Ready ready -> thread.ask(cancellation -> answer(who, ready.rule(), known, cancellation),
                    answer -> asked.later(turn, () -> take(who, known, rule, answer)),
                    failure -> asked.later(turn, () -> pane = new WhyPane.Untold(who, site.ground().notices().message(failure))));
        }
    }

    private Answer answer(String who, Resolved.Whole rule, boolean known, Cancellation cancellation) {
        Optional<Person> person = site.store().person(who, cancellation);
        List<History> histories = person.isEmpty() ? List.of() : site.store().histories(new long[]{person.get().id()}, cancellation);
        if (histories.isEmpty()) {
            return new Answer.Nobody(known ? null : NearPerson.of(who, site.store(), cancellation).orElse(null));
        }
        History history = Past.of(site.store(), rule.at()).map(past -> past.histories(histories, cancellation)).orElse(histories)
                .getFirst();
        Explanation explanation = new PersonReader(ranks(rule, cancellation)).explain(rule, history);
        return new Answer.Found(history.person(), explanation);
    }

    private RanksOfEveryone ranks(Resolved.Whole rule, Cancellation cancellation) {
        long revision = site.store().revision();
        Ranked last = ranked;
        if (last != null && last.revision() == revision && last.rule().equals(rule)) {
            return last.ranks();
        }
        Ranked read = new Ranked(rule, revision, RanksOfEveryone.of(rule, site.store(), cancellation));
        ranked = read;
        return read.ranks();
    }

    private void take(String who, boolean known, Rule rule, Answer answer) {
        switch (answer) {
            case Answer.Found(Person person, Explanation found) -> {
                key = person.key();
                pane = new WhyPane.Card(person.key(), PersonName.of(person), found.in(), found.pinned() != Explanation.Pin.NONE,
                        reasons().lines(rule, found), reasons().change(rule, found), true);
            }
            case Answer.Nobody _ when known -> hide();
            case Answer.Nobody nobody -> pane = new WhyPane.Unknown(who.strip(), nobody.near());
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}

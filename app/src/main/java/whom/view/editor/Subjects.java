package whom.view.editor;

import java.util.ArrayList;
import java.util.List;
import whom.desk.state.OpenWorkspace;
import whom.desk.words.RuleWords;
import whom.profile.Attribute;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.resolve.Problem.Part;
import whom.rule.Condition;
import whom.rule.End;
import whom.view.parts.PickList.Entry;
import whom.view.parts.Look;
import whom.view.parts.PickList;

/// All that a row can be about, in groups.
final class Subjects {
    private final Look look;
    private final OpenWorkspace open;
    private final RuleWords words;
    private final Condition now;
    private final List<Subject> all = new ArrayList<>();

    /// @param names what it can be found by
    /// @param rare  offered only to whoever searches
    record Subject(Entry<Choice> entry, List<String> names, boolean rare) {}

    Subjects(Look look, OpenWorkspace open, RuleWords words, Condition now) {
        this.look = look;
        this.open = open;
        this.words = words;
        this.now = now;
        here();
        open.facts().schema().attributes().stream().filter(a -> a.kind() != Kind.LIST).forEach(this::attribute);
        open.facts().schema().events().forEach(this::event);
        add("tags", "pick-tag", look.text("window.subject.tag"), "", now instanceof Condition.Tagged,
                Choice.then(Part.VALUE, Conversions::aboutTags));
        open.facts().schema().attributes().stream().filter(a -> a.kind() == Kind.LIST).forEach(this::attribute);
        open.facts().schema().channels().forEach(channel -> add("consent", "pick-consent-" + channel,
                look.text("window.subject.channel", words.channel(channel)), "",
                now instanceof Condition.Consented c && c.channel().equals(channel),
                Choice.last(c -> new Condition.Consented(channel, c.mark()))));
        segments();
        add("uploads", "pick-exported", look.text("window.subject.exported"), "", now instanceof Condition.Exported,
                Choice.then(Part.VALUE, Conversions::aboutUploads));
        ranks();
        add("ranks", "pick-random", look.text("window.subject.random"), "", now instanceof Condition.RandomShare,
                Choice.then(Part.VALUE, Conversions::aboutShares));
        add("ranks", "pick-people", look.text("window.subject.people"), "", now instanceof Condition.Pinned,
                Choice.then(Part.VALUE, Conversions::aboutPeople));
    }

    List<Subject> all() {
        return all;
    }

    /// What can be added to a row about events.
    private void here() {
        if (!Wheres.names(now).isEmpty() && !Wheres.names(now).getFirst().isEmpty()) {
            add("here", "pick-where", look.text("window.where.add"), "", false, Happenings.where(now, 0));
            add("here", "pick-then", look.text("window.step.then"), "", false, now instanceof Condition.Sequence
                    ? new Choice(c -> Steps.add(c, 0), new Spot(Part.SUBJECT, 1))
                    : new Choice(Conversions::sequence, new Spot(Part.SUBJECT, 1)));
        }
    }

    private void attribute(Attribute a) {
        boolean time = a.kind() == Kind.DATE || a.kind() == Kind.INSTANT;
        boolean is = now instanceof Condition.OfAttribute of && of.attribute().equals(a.name());
        add(a.kind() == Kind.LIST ? "tags" : "attributes", "pick-" + a.name(), a.label(), look.text("window.kind." + a.kind().word()), is,
                Choice.then(time ? Part.WINDOW : Part.VALUE, c -> Conversions.about(c, a, kindOf(c))), a.name());
        if (time) {
            rare("attributes", "pick-anniversary-" + a.name(), look.text("window.subject.anniversary", a.label()),
                    now instanceof Condition.Anniversary row && row.attribute().equals(a.name()),
                    Choice.then(Part.WINDOW, c -> Conversions.anniversary(c, a.name())));
        }
    }

    private void event(EventKind e) {
        boolean is = !Wheres.names(now).isEmpty() && Wheres.names(now).getFirst().equals(e.name());
        add("events", "pick-" + e.name(), e.label(), e.did(), is, Choice.last(c -> Conversions.about(c, e)), e.name(), e.did());
        for (End end : End.values()) {
            rare("events", "pick-" + Happenings.word(end) + "-" + e.name(), look.text("window.subject.edge." + end, e.label()), false,
                    Choice.then(Part.WINDOW, c -> Conversions.edge(Conversions.about(c, e), end)));
        }
        rare("events", "pick-then-" + e.name(), look.text("window.subject.sequence", e.label()), false,
                new Choice(c -> Conversions.sequence(Conversions.about(c, e)), new Spot(Part.SUBJECT, 1)));
        Happenings.figures(e).forEach(figure -> rare("events", "pick-" + figure.id() + "-" + e.name(),
                look.text("window.subject.figure", words.figure(figure.aggregate(), figure.property().label()), e.label()), false,
                Choice.then(Part.VALUE,
                        c -> Conversions.aggregated(Conversions.about(c, e), figure.aggregate(), figure.property().name()))));
    }

    private void segments() {
        String own = open.draft() == null ? "" : open.draft().id();
        open.segments().stream().filter(segment -> !segment.id().equals(own)).forEach(segment -> add("segments",
                "pick-segment-" + segment.id(), segment.name(), segment.size() == null ? "" : look.numbers().whole(segment.size()),
                now instanceof Condition.InSegment in && in.segment().equals(segment.id()),
                Choice.last(c -> new Condition.InSegment(segment.id(), c.mark())), segment.id()));
    }

    private void ranks() {
        open.facts().schema().attributes().stream()
                .filter(a -> a.kind() == Kind.NUMBER || a.kind() == Kind.DATE || a.kind() == Kind.INSTANT)
                .forEach(a -> add("ranks", "pick-rank-" + a.name(), look.text("window.subject.rank", a.label()), "",
                        now instanceof Condition.Ranked row && row.attribute().equals(a.name()),
                        Choice.then(Part.VALUE, c -> Conversions.ranked(c, a.name()))));
    }

    private Kind kindOf(Condition condition) {
        return condition instanceof Condition.OfAttribute of
                ? open.facts().schema().attribute(of.attribute()).map(Attribute::kind).orElse(Kind.TEXT)
                : Kind.TEXT;
    }

    private void add(String group, String id, String text, String right, boolean is, Choice choice, String... names) {
        List<String> found = new ArrayList<>(List.of(text));
        found.addAll(List.of(names));
        all.add(new Subject(new Entry<>(id, look.text("window.subject." + group), text, right, is, choice), found, false));
    }

    private void rare(String group, String id, String text, boolean is, Choice choice) {
        all.add(new Subject(new Entry<>(id, look.text("window.subject." + group), text, "", is, choice), List.of(text), true));
    }
}

package whom.view.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import whom.desk.words.RuleWords;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.profile.Property;
import whom.profile.Schema;
import whom.resolve.Problem.Part;
import whom.rule.Aggregate;
import whom.rule.Condition;
import whom.rule.End;
import whom.rule.Where;
import whom.view.parts.PickList.Entry;
import whom.view.parts.Look;
import whom.view.parts.PickList;

/// What is asked of events: whether, how often, first or last, a figure, what came then, and which of them are meant.
record Happenings(Look look, RuleWords words, Schema schema, RowChange row) {
    /// What is asked of the event that a row is about.
    Editor verbs(Condition now) {
        List<Entry<Choice>> entries = new ArrayList<>();
        String whether = look.text("window.verb.whether");
        boolean not = now instanceof Condition.Did did && did.not();
        entries.add(new Entry<>("operator-did", whether, look.text("rule.operator.did"), "", now instanceof Condition.Did && !not,
                Choice.last(c -> Conversions.did(c, false))));
        entries.add(new Entry<>("operator-did-not", whether, look.text("rule.operator.didNot"), "", not,
                Choice.last(c -> Conversions.did(c, true))));
        for (End end : End.values()) {
            entries.add(new Entry<>("operator-" + word(end), look.text("window.verb.when"), look.text("window.verb." + end), "",
                    now instanceof Condition.Edge edge && edge.end() == end, Choice.then(Part.WINDOW, c -> Conversions.edge(c, end))));
        }
        entries.add(new Entry<>("operator-then", look.text("window.verb.sequence"), look.text("window.verb.then"), "",
                now instanceof Condition.Sequence, new Choice(Conversions::sequence, new Spot(Part.SUBJECT, 1))));
        event(now, 0).ifPresent(event -> figures(event).forEach(figure -> entries.add(new Entry<>(figure.id(),
                look.text("window.verb.figures"), words.figure(figure.aggregate(), figure.property().label()), "",
                now instanceof Condition.Aggregated a && a.aggregate() == figure.aggregate()
                        && a.property().equals(figure.property().name()),
                Choice.then(Part.VALUE, c -> Conversions.aggregated(c, figure.aggregate(), figure.property().name()))))));
        return new ListEditor(look.text("window.operator.name"), entries, row);
    }

    /// A figure that an event offers.
    record Figure(Aggregate aggregate, Property property) {
        String id() {
            return "figure-" + word(aggregate) + "-" + property.name();
        }
    }

    /// The figures over an event's properties.
    static List<Figure> figures(EventKind event) {
        List<Figure> figures = new ArrayList<>();
        for (Aggregate aggregate : Aggregate.values()) {
            event.properties().stream().filter(p -> p.kind() == Kind.NUMBER || aggregate == Aggregate.COUNT_DISTINCT)
                    .forEach(p -> figures.add(new Figure(aggregate, p)));
        }
        return figures;
    }

    /// Which event a step is about.
    Editor step(Condition now, int step) {
        List<Entry<Choice>> entries = new ArrayList<>();
        String name = step < Wheres.names(now).size() ? Wheres.names(now).get(step) : "";
        for (EventKind event : schema.events()) {
            entries.add(new Entry<>("pick-" + event.name(), look.text("window.subject.events"), event.label(), event.did(),
                    name.equals(event.name()), Choice.last(c -> Places.event(c, step, event.name()))));
        }
        if (!name.isEmpty()) {
            String here = look.text("window.step.heading");
            entries.add(new Entry<>("step-where", here, look.text("window.where.add"), "", false, where(now, step)));
            entries.add(new Entry<>("step-add", here, look.text("window.step.add"), "", false,
                    new Choice(c -> Steps.add(c, step), new Spot(Part.SUBJECT, step + 1))));
        }
        if (now instanceof Condition.Sequence sequence && !sequence.then().isEmpty()) {
            entries.add(new Entry<>("step-remove", look.text("window.step.heading"), look.text("window.step.remove"), "", false,
                    Choice.last(c -> Steps.remove(c, step))));
        }
        return new ListEditor(look.text("window.step.name"), entries, row);
    }

    /// Adds a test of which events of a number are meant.
    static Choice where(Condition now, int event) {
        return new Choice(c -> Wheres.add(c, event), new Spot(Part.WHERE_PROPERTY, Wheres.next(now, event)));
    }

    /// Which property of the event the nth test is about, and what else can be done with it.
    Editor property(Condition now, int nth) {
        Optional<Wheres.At> at = Wheres.at(now, nth);
        List<Entry<Choice>> entries = new ArrayList<>();
        if (at.isEmpty()) {
            return new ListEditor(look.text("window.where.name"), entries, row);
        }
        int event = at.get().event();
        String name = at.get().test().property();
        event(now, event).map(EventKind::properties).orElse(List.of()).forEach(p -> entries.add(new Entry<>("pick-" + p.name(),
                look.text("window.where.heading"), p.label(), look.text("window.kind." + p.kind().word()), p.name().equals(name),
                new Choice(c -> Wheres.change(c, nth, test -> name.equals(p.name())
                        ? test
                        : new Where.Of(p.name(), Conversions.first(p.kind()))), new Spot(Part.WHERE_VALUE, nth)))));
        String here = look.text("window.where.this");
        entries.add(new Entry<>("where-add", here, look.text("window.where.more"), "", false, where(now, event)));
        if (at.get().others() > 0) {
            entries.add(new Entry<>("where-all", here, look.text("window.where.all"), "", Wheres.isJoined(now, event, false),
                    Choice.last(c -> Wheres.join(c, event, false))));
            entries.add(new Entry<>("where-any", here, look.text("window.where.any"), "", Wheres.isJoined(now, event, true),
                    Choice.last(c -> Wheres.join(c, event, true))));
        }
        entries.add(
                new Entry<>("where-remove", here, look.text("window.where.remove"), "", false, Choice.last(c -> Wheres.remove(c, nth))));
        return new ListEditor(look.text("window.where.name"), entries, row);
    }

    private Optional<EventKind> event(Condition condition, int number) {
        return Wheres.names(condition).stream().skip(number).findFirst().flatMap(schema::event);
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

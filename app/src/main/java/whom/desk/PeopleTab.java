package whom.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import whom.audience.Bitmap;
import whom.desk.state.PeoplePane;
import whom.desk.words.ValueWords;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Person;
import whom.profile.Value;
import whom.rule.Condition;
import whom.rule.Group;
import whom.rule.Literal;
import whom.rule.Node;
import whom.rule.Rule;
import whom.work.Latest;

/// The first members of the segment as a table: who they are, what the rule asks about, then what else is known.
final class PeopleTab implements AutoCloseable {
    private static final int FIRST = 200;
    private static final int MOST_COLUMNS = 12;

    private final Site site;
    private final ValueWords values;
    private final Latest thread = new Latest("people");
    private PeoplePane pane = PeoplePane.EMPTY;

    PeopleTab(Site site) {
        this.site = site;
        this.values = new ValueWords(site.ground().words(), site.asOf().zone());
    }

    PeoplePane pane() {
        return pane;
    }

    /// The rows no longer belong to the rule; they stay until the new ones are there.
    void stale() {
        thread.cancel();
        pane = new PeoplePane(pane.columns(), pane.rows(), pane.keys(), pane.total(), false, null);
    }

    void show(Bitmap members, Rule rule) {
        List<Attribute> columns = columns(rule);
        thread.ask(cancellation -> site.store().persons(members.ids(0, FIRST), cancellation), people -> {
            PeoplePane next = table(columns, people, members.size());
            site.ground().ears().later(() -> take(next));
        }, failure -> site.ground().ears().later(() -> take(
                new PeoplePane(pane.columns(), pane.rows(), pane.keys(), pane.total(), false, site.ground().notices().message(failure)))));
    }

    private void take(PeoplePane next) {
        pane = next;
        site.ground().ears().changed();
    }

    private PeoplePane table(List<Attribute> columns, List<Person> people, long total) {
        List<PeoplePane.Column> head = columns.stream().map(a -> new PeoplePane.Column(a.label(), a.kind() == Kind.NUMBER)).toList();
        List<List<String>> rows = new ArrayList<>();
        for (Person person : people) {
            rows.add(columns.stream().map(a -> a.name().equals(site.schema().key()) ? person.key() : cell(person, a)).toList());
        }
        return new PeoplePane(head, rows, people.stream().map(Person::key).toList(), total, true, null);
    }

    /// What the person has there; nothing for a missing value.
    private String cell(Person person, Attribute attribute) {
        Value value = person.attributes().get(attribute.name());
        return value == null ? "" : values.of(attribute, value);
    }

    private List<Attribute> columns(Rule rule) {
        SequencedSet<Attribute> columns = new LinkedHashSet<>();
        site.schema().attribute(site.schema().key()).ifPresent(columns::add);
        collect(rule.root(), columns);
        columns.addAll(site.schema().attributes());
        return columns.stream().limit(MOST_COLUMNS).toList();
    }

    private void collect(Node node, SequencedSet<Attribute> into) {
        switch (node) {
            case Group group -> group.children().forEach(child -> collect(child, into));
            case Condition.OfAttribute row -> {
                site.schema().attribute(row.attribute()).ifPresent(into::add);
                row.test().values().stream().filter(Literal.OtherAttribute.class::isInstance).map(Literal.OtherAttribute.class::cast)
                        .forEach(other -> site.schema().attribute(other.name()).ifPresent(into::add));
            }
            case Condition.Anniversary row -> site.schema().attribute(row.attribute()).ifPresent(into::add);
            case Condition.Ranked row -> site.schema().attribute(row.attribute()).ifPresent(into::add);
            case Condition.Tagged _,Condition.Consented _,Condition.Did _,Condition.Aggregated _,Condition.Edge _,Condition.Sequence _,Condition.InSegment _,Condition.RandomShare _,Condition.Pinned _,Condition.Exported _ -> {
                // What is no attribute is no column.
            }
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}

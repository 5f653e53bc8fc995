package whom.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import whom.audience.Order;
import whom.desk.state.PeopleTable;
import whom.export.ExportRequest;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.resources.Words;
import whom.rule.Condition;
import whom.rule.Group;
import whom.rule.Literal;
import whom.rule.Node;
import whom.rule.Rule;
import whom.workspace.ListChoice;

/// The columns of the list of people: who they are, what the rule asks about, then what somebody chose, or else what is known.
///
/// @param choice what somebody chose in this workspace
record ListColumns(Schema schema, Words words, ListChoice choice) {
    private static final int MOST = 12;

    /// The names of those that are shown.
    List<String> shown(Rule rule) {
        SequencedSet<String> asked = new LinkedHashSet<>();
        collect(rule.root(), asked);
        SequencedSet<String> shown = new LinkedHashSet<>(List.of(schema.key()));
        shown.addAll(asked);
        List<String> chosen = choice.columns();
        if (chosen == null) {
            schema.attributes().forEach(attribute -> shown.add(attribute.name()));
        } else {
            chosen.stream().filter(name -> isTags(name) || schema.attribute(name).isPresent()).forEach(shown::add);
        }
        choice.hidden().stream().filter(name -> !name.equals(schema.key())).forEach(shown::remove);
        return shown.stream().limit(chosen == null ? MOST : Long.MAX_VALUE).toList();
    }

    /// Those of these names as the window shows them.
    List<PeopleTable.Column> columns(List<String> names) {
        return names.stream().map(name -> new PeopleTable.Column(name, label(name),
                schema.attribute(name).filter(a -> a.kind() == Kind.NUMBER).isPresent(), !isTags(name))).toList();
    }

    /// All that there could be.
    List<PeopleTable.Choice> choices(List<String> shown) {
        List<PeopleTable.Choice> choices = new ArrayList<>();
        for (Attribute attribute : schema.attributes()) {
            choices.add(new PeopleTable.Choice(attribute.name(), attribute.label(), shown.contains(attribute.name()),
                    attribute.name().equals(schema.key()), true));
        }
        choices.add(
                new PeopleTable.Choice(ExportRequest.TAGS, label(ExportRequest.TAGS), shown.contains(ExportRequest.TAGS), false, false));
        return choices;
    }

    /// The order that was chosen; none for as stored.
    Optional<Order> order() {
        String sort = choice.sort();
        if (sort == null) {
            return Optional.empty();
        }
        boolean descending = sort.startsWith("-");
        return schema.attribute(descending ? sort.substring(1) : sort).map(attribute -> new Order(attribute, descending));
    }

    PeopleTable.@Nullable Sorting sorting() {
        return order().map(order -> new PeopleTable.Sorting(order.attribute().name(), order.attribute().label(), order.descending()))
                .orElse(null);
    }

    private static boolean isTags(String name) {
        return name.equals(ExportRequest.TAGS);
    }

    private String label(String name) {
        return isTags(name) ? words.text("desk.tags") : schema.attribute(name).map(Attribute::label).orElse(name);
    }

    private void collect(Node node, SequencedSet<String> into) {
        switch (node) {
            case Group group -> group.children().forEach(child -> collect(child, into));
            case Condition.OfAttribute row -> {
                add(row.attribute(), into);
                row.test().values().stream().filter(Literal.OtherAttribute.class::isInstance).map(Literal.OtherAttribute.class::cast)
                        .forEach(other -> add(other.name(), into));
            }
            case Condition.Anniversary row -> add(row.attribute(), into);
            case Condition.Ranked row -> add(row.attribute(), into);
            case Condition.Tagged _,Condition.Consented _,Condition.Did _,Condition.Aggregated _,Condition.Edge _,Condition.Sequence _,Condition.InSegment _,Condition.RandomShare _,Condition.Pinned _,Condition.Exported _ -> {
                // What is no attribute is no column.
            }
        }
    }

    private void add(String name, SequencedSet<String> into) {
        schema.attribute(name).ifPresent(attribute -> into.add(attribute.name()));
    }
}

package whom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import whom.audience.person.Actual;
import whom.audience.person.Explanation;
import whom.audience.person.Finding;
import whom.audience.person.LeastChange;
import whom.resolve.Known;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Mark;
import whom.rule.Node;
import whom.rule.Path;
import whom.rule.Pins;
import whom.rule.Rule;
import whom.rule.text.RuleText;

/// An explanation beside the rule as it was written, for people and for machines.
///
/// @param zone in which days are told
record Explained(Rule rule, Explanation found, Known known, ZoneId zone) {
    ObjectNode json(String person, Optional<LeastChange> change) {
        ObjectNode answer = Console.object().put("person", person).put("in", found.in());
        if (found.pinned() != Explanation.Pin.NONE) {
            answer.put("pinned", found.pinned() == Explanation.Pin.IN ? "in" : "out");
        }
        answer.set("rule", json(found.rule()));
        change.ifPresent(least -> {
            ArrayNode changes = answer.putArray("change");
            changes(least).forEach(changes::add);
        });
        return answer;
    }

    private ObjectNode json(Finding node) {
        ObjectNode told = Console.object().put("holds", node.holds()).put("text", text(node));
        switch (node) {
            case Finding.Group group -> {
                ArrayNode of = told.putArray("of");
                group.of().forEach(child -> of.add(json(child)));
            }
            case Finding.Row row -> {
                told.put("actual", new ActualText(zone).of(row.actual()));
                inner(row).ifPresent(segment -> told.putArray("of").add(segment.json(segment.found().rule())));
            }
        }
        return told;
    }

    List<String> lines(String person, Optional<LeastChange> change) {
        List<String> lines = new ArrayList<>();
        lines.add(person + (found.in() ? " is in" : " is not in") + switch (found.pinned()) {
            case NONE -> "";
            case IN -> ", pinned in";
            case OUT, BOTH -> ", pinned out";
        });
        line(found.rule(), "", lines);
        lines.add(change.map(least -> (found.in() ? "To be out: " : "To be in: ") + String.join(" and ", changes(least)))
                .orElse(found.in()
                        ? "Nothing would take them out: the conditions contradict each other"
                        : "Nothing would bring them in: the conditions contradict each other"));
        return lines;
    }

    private void line(Finding node, String indent, List<String> lines) {
        String mark = indent + (node.holds() ? "✓ " : "✗ ");
        switch (node) {
            case Finding.Group group -> {
                lines.add(mark + switch (group.joiner()) {
                    case ALL -> group.of().isEmpty() ? "everyone" : "all of";
                    case ANY -> "any of";
                    case NONE -> "none of";
                });
                group.of().forEach(child -> line(child, indent + "  ", lines));
            }
            case Finding.Row row -> {
                lines.add(mark + text(row) + "   (" + new ActualText(zone).of(row.actual()) + ")");
                inner(row).ifPresent(segment -> segment.line(segment.found().rule(), indent + "  ", lines));
            }
        }
    }

    private List<String> changes(LeastChange least) {
        List<String> changes = new ArrayList<>();
        if (least.unpin()) {
            changes.add(found.pinned() == Explanation.Pin.IN ? "no longer pinned in" : "no longer pinned out");
        }
        least.flips().forEach(flip -> changes.add(text(flip.wanted() ? written(flip.path()) : not(written(flip.path())))));
        return changes;
    }

    private Optional<Explained> inner(Finding.Row row) {
        if (!(row.actual() instanceof Actual.Segment(String id, Explanation explanation))) {
            return Optional.empty();
        }
        return known.segment(id).map(segment -> new Explained(segment, explanation, known, zone));
    }

    private Node written(Path path) {
        return rule.node(path).orElse(rule.root());
    }

    private String text(Finding node) {
        return node.path().isRoot() ? oneLine(rule.with(Pins.NONE)) : text(written(node.path()));
    }

    private static Node not(Node node) {
        return new Group(Joiner.NONE, List.of(node.with(Mark.NONE)), Mark.NONE);
    }

    private static String text(Node node) {
        return oneLine(new Rule(node instanceof Group group ? group : new Group(Joiner.ALL, List.of(node), Mark.NONE)));
    }

    private static String oneLine(Rule rule) {
        return RuleText.print(rule).lines().map(String::strip).collect(Collectors.joining(" "));
    }
}

package whom.desk;

import java.util.List;
import whom.desk.state.Comparing.Kind;
import whom.desk.state.Comparing.Line;
import whom.desk.words.RuleWords;
import whom.resources.Words;
import whom.rule.Condition;
import whom.rule.Difference;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Mark;
import whom.rule.Node;
import whom.rule.Rule;

/// What differs between two rules, as lines to read.
record Differences(Words words, RuleWords rules) {
    List<Line> lines(Rule before, Rule after) {
        return Difference.between(before, after).stream().map(this::line).toList();
    }

    private Line line(Difference difference) {
        return switch (difference) {
            case Difference.Added(Node node) -> new Line(Kind.ADDED, "", said(node));
            case Difference.Removed(Node node) -> new Line(Kind.REMOVED, said(node), "");
            case Difference.Changed(Node before, Node after) -> new Line(Kind.CHANGED, said(before), said(after));
            case Difference.Moved(Node node) -> new Line(Kind.MOVED, said(node), said(node));
            case Difference.Joined(Joiner before, Joiner after) -> new Line(Kind.CHANGED, joined(before), joined(after));
            case Difference.Pinned(boolean in, int more, int fewer) ->
                new Line(more == 0 ? Kind.REMOVED : fewer == 0 ? Kind.ADDED : Kind.CHANGED,
                        fewer == 0 ? "" : words.text(in ? "desk.difference.pinnedIn" : "desk.difference.pinnedOut", fewer),
                        more == 0 ? "" : words.text(in ? "desk.difference.pinnedIn" : "desk.difference.pinnedOut", more));
        };
    }

    private String joined(Joiner joiner) {
        return words.text("rule.joiner." + joiner) + " " + words.text("rule.joinerRest." + joiner);
    }

    private String said(Node node) {
        Node heard = node.with(Mark.NONE);
        String phrase = switch (heard) {
            case Condition condition -> rules.phrase(condition);
            case Group group -> rules.sentence(new Rule(group)).replaceFirst("\\.$", "");
        };
        return node.mark().muted() ? words.text("desk.difference.muted", phrase) : phrase;
    }
}

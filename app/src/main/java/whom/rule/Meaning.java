package whom.rule;

/// A rule without what is only said to people: two rules with the same meaning ask the same of everybody.
public final class Meaning {
    private Meaning() {
    }

    /// The rule without its labels.
    public static Rule of(Rule rule) {
        return of(rule.root()) instanceof Group root ? new Rule(root, rule.pins()) : rule;
    }

    /// The node without the labels in it.
    public static Node of(Node node) {
        Mark mark = new Mark(null, node.mark().muted());
        return switch (node) {
            case Group group -> new Group(group.joiner(), group.children().stream().map(Meaning::of).toList(), mark);
            case Condition condition -> condition.with(mark);
        };
    }
}

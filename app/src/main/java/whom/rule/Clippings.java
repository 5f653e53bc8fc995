package whom.rule;

import java.util.List;

/// Parts of a rule taken out as rules of their own, and put into others.
public final class Clippings {
    private Clippings() {
    }

    /// A rule of nothing but that node; of the whole tree, without pins, where the way leads nowhere.
    public static Rule copy(Rule rule, Path path) {
        return rule.node(path).<Rule>map(node -> switch (node) {
            case Group group when path.isRoot() -> new Rule(group);
            case Group _,Condition _ -> new Rule(new Group(Joiner.ALL, List.of(node), Mark.NONE));
        }).orElse(new Rule(rule.root()));
    }

    /// Puts what a rule holds behind a condition, or last into a group. What is joined in another way than what is there comes in a group of its own.
    public static Placed paste(Rule rule, Path at, Rule clipping) {
        boolean intoGroup = rule.group(at).isPresent() || at.isRoot();
        Path group = intoGroup ? at : at.parent();
        Joiner around = rule.group(group).map(Group::joiner).orElse(Joiner.ALL);
        Placed placed = new Placed(rule, at);
        int index = intoGroup ? rule.group(group).map(g -> g.children().size()).orElse(0) : at.index() + 1;
        for (Node node : nodes(clipping.root(), around)) {
            placed = Edits.insert(placed.rule(), group, index++, node);
        }
        return placed;
    }

    private static List<Node> nodes(Group clipping, Joiner around) {
        boolean alone = clipping.children().size() == 1 && clipping.joiner() != Joiner.NONE;
        boolean fits = alone || (clipping.joiner() == around && around != Joiner.NONE);
        return clipping.children().isEmpty() || (fits && clipping.mark().equals(Mark.NONE)) ? clipping.children() : List.of(clipping);
    }
}

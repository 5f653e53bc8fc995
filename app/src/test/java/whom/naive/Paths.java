package whom.naive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Mark;
import whom.rule.Node;
import whom.rule.Path;
import whom.rule.Rule;

/// The nodes of a rule, and rules made from it by taking one out or looking at one alone.
final class Paths {
    private Paths() {
    }

    /// Every node but the root, muted ones and what is in them left out.
    static Map<Path, Node> active(Rule rule) {
        Map<Path, Node> nodes = new HashMap<>();
        collect(rule.root(), Path.ROOT, nodes);
        return nodes;
    }

    private static void collect(Group group, Path path, Map<Path, Node> nodes) {
        for (int i = 0; i < group.children().size(); i++) {
            Node child = group.children().get(i);
            if (!child.mark().muted()) {
                nodes.put(path.child(i), child);
                if (child instanceof Group inner) {
                    collect(inner, path.child(i), nodes);
                }
            }
        }
    }

    static Rule alone(Node node) {
        return new Rule(new Group(Joiner.ALL, List.of(node), Mark.NONE));
    }

    static Rule negated(Node node) {
        return new Rule(new Group(Joiner.NONE, List.of(node), Mark.NONE));
    }

    /// The group of a node up to and with that node.
    static Rule running(Rule rule, Path path) {
        Group around = rule.group(path.parent()).orElseThrow();
        return new Rule(
                new Group(Joiner.ALL, List.of(new Group(around.joiner(), around.children().subList(0, path.index() + 1), Mark.NONE)),
                        Mark.NONE));
    }

    static Rule without(Rule rule, Path path) {
        return rule.with(without(rule.root(), path.steps()));
    }

    private static Group without(Group group, List<Integer> steps) {
        List<Node> children = new ArrayList<>(group.children());
        int index = steps.getFirst();
        if (steps.size() == 1) {
            children.remove(index);
        } else {
            children.set(index, without((Group) children.get(index), steps.subList(1, steps.size())));
        }
        return group.with(children);
    }
}

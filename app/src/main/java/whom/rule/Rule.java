package whom.rule;

import java.util.List;
import java.util.Optional;

/// What the marketer wrote: a tree whose root is always a group. Possibly unfinished, possibly wrong; [whom.resolve] tells.
///
/// @param pins people who are in or out whatever the tree says
public record Rule(Group root, Pins pins) {
    /// No condition yet: everyone.
    public static final Rule EVERYONE = new Rule(new Group(Joiner.ALL, List.of(), Mark.NONE));

    /// A rule without pins.
    public Rule(Group root) {
        this(root, Pins.NONE);
    }

    /// The same with another tree.
    public Rule with(Group newRoot) {
        return new Rule(newRoot, pins);
    }

    /// The same with other pins.
    public Rule with(Pins newPins) {
        return new Rule(root, newPins);
    }

    /// The node at the end of the way, or none when the way leads nowhere.
    public Optional<Node> node(Path path) {
        Node node = root;
        for (int step : path.steps()) {
            if (!(node instanceof Group group) || step < 0 || step >= group.children().size()) {
                return Optional.empty();
            }
            node = group.children().get(step);
        }
        return Optional.of(node);
    }

    /// The group at the end of the way, or none when there is no group.
    public Optional<Group> group(Path path) {
        return node(path).filter(Group.class::isInstance).map(Group.class::cast);
    }
}

package whom.rule;

/// Where a node that is dragged would come to lie if it were let go now. The paths are those of the rule in which the node still lies where
/// it was.
public sealed interface Drop {

    /// In a group, before the child that has this index now; the number of children is behind the last.
    record Between(Path group, int index) implements Drop {}

    /// On another node: with it in a group.
    record Onto(Path path) implements Drop {}

    /// The rule once the node at that path has been let go here; the very same rule where nothing would change.
    default Placed move(Rule rule, Path node) {
        return switch (this) {
            case Between(Path group, int index) -> Edits.move(rule, node, group, index);
            case Onto(Path onto) -> Edits.moveOnto(rule, node, onto);
        };
    }

    /// The same, but the node also stays where it was.
    default Placed copy(Rule rule, Path node) {
        return rule.node(node).filter(_ -> !node.isRoot()).map(copied -> switch (this) {
            case Between(Path group, int index) -> Edits.insert(rule, group, index, copied);
            case Onto(Path onto) -> Edits.insertOnto(rule, onto, copied);
        }).orElse(new Placed(rule, node));
    }
}

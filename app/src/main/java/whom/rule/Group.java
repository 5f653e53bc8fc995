package whom.rule;

import java.util.List;

/// Conditions and groups joined by All, Any or None. Without an active child it is ignored, never silently true or false.
public record Group(Joiner joiner, List<Node> children, Mark mark) implements Node {
    public Group {
        children = List.copyOf(children);
    }

    @Override
    public Group with(Mark newMark) {
        return new Group(joiner, children, newMark);
    }

    /// The same with other children.
    public Group with(List<Node> newChildren) {
        return new Group(joiner, newChildren, mark);
    }
}

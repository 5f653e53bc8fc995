package whom.rule;

import java.util.ArrayList;
import java.util.List;

/// The way from the root to a node: the index of the child at each level; the root is the empty path.
public record Path(List<Integer> steps) {
    public static final Path ROOT = new Path(List.of());

    public Path {
        steps = List.copyOf(steps);
    }

    public static Path of(Integer... steps) {
        return new Path(List.of(steps));
    }

    public boolean isRoot() {
        return steps.isEmpty();
    }

    /// The way to a child of this node.
    public Path child(int index) {
        List<Integer> longer = new ArrayList<>(steps);
        longer.add(index);
        return new Path(longer);
    }

    /// The way to the group that holds this node; not for the root.
    public Path parent() {
        return new Path(steps.subList(0, steps.size() - 1));
    }

    /// The place among its siblings; not for the root.
    public int index() {
        return steps.getLast();
    }
}

package whom.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One thing that is otherwise in a later rule than it was in an earlier one. Labels say nothing to it, nor the order of a group, which changes nobody.
public sealed interface Difference {
    /// Is new.
    record Added(Node node) implements Difference {}

    /// Is gone.
    record Removed(Node node) implements Difference {}

    /// Asks something else about the same, or is muted, or no longer.
    record Changed(Node before, Node after) implements Difference {}

    /// Stands in another group.
    record Moved(Node node) implements Difference {}

    /// A group joins its conditions another way.
    record Joined(Joiner before, Joiner after) implements Difference {}

    /// People were pinned, or are no longer.
    ///
    /// @param in whether always in, or never
    record Pinned(boolean in, int more, int fewer) implements Difference {}

    /// Everything that differs, in the order of the later rule, what is gone after it.
    static List<Difference> between(Rule before, Rule after) {
        Rule from = Meaning.of(before);
        Rule to = Meaning.of(after);
        List<Difference> found = new ArrayList<>();
        compare(from.root(), to.root(), found);
        List<Difference> all = moved(found);
        pins(true, from.pins().in(), to.pins().in()).ifPresent(all::add);
        pins(false, from.pins().out(), to.pins().out()).ifPresent(all::add);
        return all;
    }

    private static void compare(Group before, Group after, List<Difference> found) {
        if (before.joiner() != after.joiner()) {
            found.add(new Joined(before.joiner(), after.joiner()));
        }
        List<Node> gone = new ArrayList<>(before.children());
        List<Node> come = new ArrayList<>();
        for (Node node : after.children()) {
            if (!gone.remove(node)) {
                come.add(node);
            }
        }
        for (Node node : come) {
            Optional<Node> was = gone.stream().filter(old -> isAbout(old, node)).findFirst();
            was.ifPresent(gone::remove);
            if (was.isEmpty()) {
                found.add(new Added(node));
            } else if (was.get() instanceof Group old && node instanceof Group now && old.mark().equals(now.mark())) {
                compare(old, now, found);
            } else {
                found.add(new Changed(was.get(), node));
            }
        }
        gone.forEach(node -> found.add(new Removed(node)));
    }

    /// What went in one place and came in another only moved.
    private static List<Difference> moved(List<Difference> found) {
        List<Difference> all = new ArrayList<>();
        List<Node> gone = new ArrayList<>();
        found.stream().filter(Removed.class::isInstance).map(Removed.class::cast).map(Removed::node).forEach(gone::add);
        Set<Node> elsewhere = new HashSet<>();
        for (Difference difference : found) {
            if (difference instanceof Added(Node node) && gone.remove(node)) {
                elsewhere.add(node);
                all.add(new Moved(node));
            } else {
                all.add(difference);
            }
        }
        all.removeIf(difference -> difference instanceof Removed(Node node) && elsewhere.contains(node) && !gone.contains(node));
        return all;
    }

    private static boolean isAbout(Node one, Node other) {
        return subject(one).equals(subject(other));
    }

    /// What a node is about: two of the same subject are one that was changed.
    private static List<Object> subject(Node node) {
        return List.of(node.getClass(), switch (node) {
            case Group _ -> "";
            case Condition.OfAttribute row -> row.attribute();
            case Condition.Anniversary row -> row.attribute();
            case Condition.Ranked row -> row.attribute();
            case Condition.Tagged _ -> "";
            case Condition.Consented _ -> "";
            case Condition.Did row -> row.event();
            case Condition.Aggregated row -> row.event();
            case Condition.Edge row -> row.event();
            case Condition.Sequence row -> row.event();
            case Condition.InSegment _ -> "";
            case Condition.RandomShare _ -> "";
            case Condition.Pinned _ -> "";
            case Condition.Exported _ -> "";
        });
    }

    private static Optional<Difference> pins(boolean in, List<String> before, List<String> after) {
        Set<String> more = new HashSet<>(after);
        before.forEach(more::remove);
        Set<String> fewer = new HashSet<>(before);
        after.forEach(fewer::remove);
        return more.isEmpty() && fewer.isEmpty() ? Optional.empty() : Optional.of(new Pinned(in, more.size(), fewer.size()));
    }
}

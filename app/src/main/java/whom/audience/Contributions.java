package whom.audience;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import whom.resolve.Criterion;
import whom.resolve.Resolved;
import whom.rule.Joiner;
import whom.rule.Path;

/// Combines the bitmaps of a rule's criteria in one pass: the members, and for each node who matches it alone and what the total were without it.
///
/// The second comes from two bitmaps handed down to each node: whom the rule selects among those for whom the node is taken to be true,
/// and whom among those for whom it is taken to be false.
final class Contributions {
    private final Bitmap everyone;
    private final Bitmap nobody;
    private final Map<Criterion, Bitmap> found;
    private final Map<Path, Bitmap> members = new HashMap<>();
    private final Map<Path, Long> alone = new HashMap<>();
    private final Map<Path, Long> without = new HashMap<>();

    Contributions(Bitmap everyone, Map<Criterion, Bitmap> found) {
        this.everyone = everyone;
        this.nobody = Bitmap.none(everyone.highest());
        this.found = found;
    }

    Counted of(Resolved.Group rule) {
        Bitmap selected = rule.children().isEmpty() ? everyone : members(rule);
        alone.put(rule.path(), selected.size());
        without.put(rule.path(), everyone.size());
        leaveOut(rule, everyone, nobody);
        return new Counted(selected.size(), everyone.size(), alone, without, selected);
    }

    private Bitmap members(Resolved node) {
        Bitmap matching = switch (node) {
            case Resolved.Row row -> {
                Bitmap positive = bitmap(row.criterion());
                yield row.negated() ? everyone.without(positive) : positive;
            }
            case Resolved.Group group -> joined(group.joiner(), group.children().stream().map(this::members).toList());
        };
        members.put(node.path(), matching);
        alone.put(node.path(), matching.size());
        return matching;
    }

    private Bitmap bitmap(Criterion criterion) {
        Bitmap bitmap = found.get(criterion);
        if (bitmap == null) {
            throw new IllegalStateException("not read: " + criterion);
        }
        return bitmap;
    }

    private Bitmap joined(Joiner joiner, List<Bitmap> children) {
        Bitmap group = joiner == Joiner.ANY ? nobody : everyone;
        for (Bitmap child : children) {
            group = joined(joiner, group, child);
        }
        return group;
    }

    private void leaveOut(Resolved.Group group, Bitmap ifTrue, Bitmap ifFalse) {
        List<Resolved> children = group.children();
        List<Bitmap> others = others(group);
        for (int i = 0; i < children.size(); i++) {
            Resolved child = children.get(i);
            Bitmap other = others.get(i);
            // An only child takes its group with it.
            without.put(child.path(),
                    children.size() == 1 ? without.getOrDefault(group.path(), everyone.size()) : other.choose(ifTrue, ifFalse).size());
            if (child instanceof Resolved.Group inner) {
                switch (group.joiner()) {
                    case ALL -> leaveOut(inner, other.choose(ifTrue, ifFalse), ifFalse);
                    case ANY -> leaveOut(inner, ifTrue, other.choose(ifTrue, ifFalse));
                    case NONE -> leaveOut(inner, ifFalse, other.choose(ifTrue, ifFalse));
                }
            }
        }
    }

    /// For each child, who matches the group made of the other children.
    private List<Bitmap> others(Resolved.Group group) {
        List<Bitmap> children = group.children().stream().map(child -> members.getOrDefault(child.path(), everyone)).toList();
        List<Bitmap> before = new ArrayList<>();
        Bitmap sofar = joined(group.joiner(), List.of());
        for (Bitmap child : children) {
            before.add(sofar);
            sofar = joined(group.joiner(), sofar, child);
        }
        Bitmap after = joined(group.joiner(), List.of());
        for (int i = children.size() - 1; i >= 0; i--) {
            Bitmap left = before.get(i);
            before.set(i, group.joiner() == Joiner.ANY ? left.or(after) : left.and(after));
            after = joined(group.joiner(), after, children.get(i));
        }
        return before;
    }

    private static Bitmap joined(Joiner joiner, Bitmap group, Bitmap child) {
        return switch (joiner) {
            case ALL -> group.and(child);
            case ANY -> group.or(child);
            case NONE -> group.without(child);
        };
    }
}

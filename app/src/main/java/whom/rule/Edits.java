package whom.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Every edit of a rule as a pure function. None ever throws; one that does not apply, or changes nothing, returns the very same rule.
///
/// Paths are those of the rule that is given. The root can be neither removed nor moved, and stays a group.
public final class Edits {
    private Edits() {
    }

    /// Puts another node in the place of one. Only a group can replace the root.
    public static Rule replace(Rule rule, Path path, Node node) {
        return change(rule, path, _ -> node);
    }

    /// Puts a node among the children of a group, before the child at the index; the number of children puts it last.
    public static Placed insert(Rule rule, Path group, int index, Node node) {
        Optional<Group> parent = rule.group(group).filter(g -> index >= 0 && index <= g.children().size());
        if (parent.isEmpty()) {
            return new Placed(rule, group);
        }
        return new Placed(change(rule, group, with(parent.get(), index, node)), group.child(index));
    }

    /// Takes a node out, with everything in it.
    public static Rule remove(Rule rule, Path path) {
        if (path.isRoot() || rule.node(path).isEmpty()) {
            return rule;
        }
        return change(rule, path.parent(), without(rule.group(path.parent()).orElseThrow(), path.index()));
    }

    /// Puts the same again behind a node.
    public static Placed duplicate(Rule rule, Path path) {
        Optional<Node> node = rule.node(path);
        return path.isRoot() || node.isEmpty() ? new Placed(rule, path) : insert(rule, path.parent(), path.index() + 1, node.get());
    }

    /// Before the sibling above; the first stays where it is.
    public static Placed moveUp(Rule rule, Path path) {
        return path.isRoot() ? new Placed(rule, path) : move(rule, path, path.parent(), path.index() - 1);
    }

    /// Behind the sibling below; the last stays where it is.
    public static Placed moveDown(Rule rule, Path path) {
        return path.isRoot() ? new Placed(rule, path) : move(rule, path, path.parent(), path.index() + 2);
    }

    /// To the end of the group that stands just above; without one nothing changes.
    public static Placed indent(Rule rule, Path path) {
        if (path.isRoot() || path.index() == 0) {
            return new Placed(rule, path);
        }
        Path above = path.parent().child(path.index() - 1);
        return rule.group(above).map(g -> move(rule, path, above, g.children().size())).orElse(new Placed(rule, path));
    }

    /// Out of its group, to just below it. The group stays, even when nothing is left in it.
    public static Placed outdent(Rule rule, Path path) {
        if (path.isRoot() || path.parent().isRoot()) {
            return new Placed(rule, path);
        }
        Path group = path.parent();
        return move(rule, path, group.parent(), group.index() + 1);
    }

    /// To another group (or another place in its own), before the child that is at the index now. Never into itself.
    public static Placed move(Rule rule, Path path, Path group, int index) {
        Optional<Node> node = rule.node(path);
        Optional<Group> target = rule.group(group).filter(g -> index >= 0 && index <= g.children().size());
        boolean intoItself = starts(group, path);
        boolean stays = !path.isRoot() && group.equals(path.parent()) && (index == path.index() || index == path.index() + 1);
        if (path.isRoot() || node.isEmpty() || target.isEmpty() || intoItself || stays) {
            return new Placed(rule, path);
        }
        int left = group.equals(path.parent()) && path.index() < index ? index - 1 : index;
        Placed moved = insert(remove(rule, path), afterRemoval(group, path), left, node.get());
        return moved.rule().equals(rule) ? new Placed(rule, path) : moved;
    }

    /// Puts a node where it belongs with another: to the end of a group, or into a group that the two now form in the other's place. Such a
    /// group joins the other way than the one around it, for else it would say nothing new.
    public static Placed insertOnto(Rule rule, Path onto, Node node) {
        Optional<Node> there = rule.node(onto);
        if (there.isEmpty()) {
            return new Placed(rule, onto);
        }
        return switch (there.get()) {
            case Group group -> insert(rule, onto, group.children().size(), node);
            case Condition first -> {
                Joiner around = rule.group(onto.parent()).orElseThrow().joiner();
                Group both = new Group(around == Joiner.ALL ? Joiner.ANY : Joiner.ALL, List.of(first, node), Mark.NONE);
                yield new Placed(replace(rule, onto, both), onto.child(1));
            }
        };
    }

    /// Moves a node to where it belongs with another, as [#insertOnto]. Never into itself.
    public static Placed moveOnto(Rule rule, Path path, Path onto) {
        Optional<Node> node = rule.node(path);
        if (path.isRoot() || node.isEmpty() || rule.node(onto).isEmpty() || starts(onto, path)) {
            return new Placed(rule, path);
        }
        Placed moved = insertOnto(remove(rule, path), afterRemoval(onto, path), node.get());
        return moved.rule().equals(rule) ? new Placed(rule, path) : moved;
    }

    /// Lets a row on an attribute, or the "not" of one, hold only for people who have a value of it.
    public static Placed excludeWithoutValue(Rule rule, Path path) {
        Optional<String> attribute = rule.node(path).flatMap(Edits::attribute);
        if (path.isRoot() || attribute.isEmpty()) {
            return new Placed(rule, path);
        }
        Condition has = new Condition.OfAttribute(attribute.get(), Test.of(Operator.IS_SET), Mark.NONE);
        if (rule.group(path.parent()).orElseThrow().joiner() == Joiner.ALL) {
            return insert(rule, path.parent(), path.index() + 1, has);
        }
        return insert(wrap(rule, path, Joiner.ALL).rule(), path, 1, has);
    }

    private static Optional<String> attribute(Node node) {
        return switch (node) {
            case Condition.OfAttribute row -> Optional.of(row.attribute());
            case Group(Joiner joiner, List<Node> children, Mark _) when joiner == Joiner.NONE && children.size() == 1 ->
                attribute(children.getFirst());
            case Group _,Condition _ -> Optional.empty();
        };
    }

    /// Puts another value, or another tag, in the place of the one that is written so; a number stays a number.
    public static Rule replaceValue(Rule rule, Path path, String written, String value) {
        return change(rule, path, node -> switch (node) {
            case Condition.Tagged(String tag, boolean not, Mark mark) when tag.equals(written) -> new Condition.Tagged(value, not, mark);
            case Condition.OfAttribute(String attribute, Test test, Mark mark) -> new Condition.OfAttribute(attribute,
                    new Test(test.operator(), test.values().stream().map(v -> replaced(v, written, value)).toList(), test.window(),
                            test.matchCase()),
                    mark);
            case Group _,Condition _ -> node;
        });
    }

    private static Literal replaced(Literal literal, String written, String value) {
        return switch (literal) {
            case Literal.Text(String text) when text.equals(written) -> new Literal.Text(value);
            case Literal.Number(BigDecimal number) when number.toPlainString().equals(written) -> new Literal.Number(new BigDecimal(value));
            case Literal.Text _,Literal.Number _,Literal.Truth _,Literal.OtherAttribute _ -> literal;
        };
    }

    /// Puts a node into a new group of its own. Around the root goes a new root.
    public static Placed wrap(Rule rule, Path path, Joiner joiner) {
        Optional<Node> node = rule.node(path);
        if (node.isEmpty()) {
            return new Placed(rule, path);
        }
        return new Placed(change(rule, path, _ -> new Group(joiner, List.of(node.get()), Mark.NONE)), path.child(0));
    }

    /// Puts the children of a group in its place. The root can be unwrapped when all it holds is one group.
    public static Rule unwrap(Rule rule, Path path) {
        Optional<Group> group = rule.group(path);
        if (group.isEmpty()) {
            return rule;
        }
        List<Node> inner = group.get().children();
        if (path.isRoot()) {
            return inner.size() == 1 && inner.getFirst() instanceof Group only ? rule.with(only) : rule;
        }
        return change(rule, path.parent(), parent -> {
            Group outer = (Group) parent;
            List<Node> children = new ArrayList<>(outer.children());
            children.remove(path.index());
            children.addAll(path.index(), inner);
            return outer.with(children);
        });
    }

    /// Joins the children of a group another way.
    public static Rule setJoiner(Rule rule, Path path, Joiner joiner) {
        return change(rule, path,
                node -> node instanceof Group group && group.joiner() != joiner
                        ? new Group(joiner, group.children(), group.mark())
                        : node);
    }

    /// Keeps a node but ignores it, or heeds it again.
    public static Rule setMuted(Rule rule, Path path, boolean muted) {
        return change(rule, path, node -> node.with(new Mark(node.mark().label(), muted)));
    }

    /// Names a node; null or nothing but white space takes the name away.
    public static Rule setLabel(Rule rule, Path path, @Nullable String label) {
        String kept = label == null || label.isBlank() ? null : label;
        return change(rule, path, node -> node.with(new Mark(kept, node.mark().muted())));
    }

    private static Rule change(Rule rule, Path path, UnaryOperator<Node> change) {
        if (rule.node(path).isEmpty()) {
            return rule;
        }
        Node root = change(rule.root(), path.steps(), change);
        return root.equals(rule.root()) || !(root instanceof Group group) ? rule : rule.with(group);
    }

    private static Node change(Node node, List<Integer> steps, UnaryOperator<Node> change) {
        if (steps.isEmpty() || !(node instanceof Group group)) {
            return change.apply(node);
        }
        int index = steps.getFirst();
        Node before = group.children().get(index);
        Node after = change(before, steps.subList(1, steps.size()), change);
        if (Objects.equals(before, after)) {
            return node;
        }
        List<Node> children = new ArrayList<>(group.children());
        children.set(index, after);
        return group.with(children);
    }

    private static UnaryOperator<Node> with(Group parent, int index, Node node) {
        List<Node> children = new ArrayList<>(parent.children());
        children.add(index, node);
        return _ -> parent.with(children);
    }

    private static UnaryOperator<Node> without(Group parent, int index) {
        List<Node> children = new ArrayList<>(parent.children());
        children.remove(index);
        return _ -> parent.with(children);
    }

    private static boolean starts(Path path, Path start) {
        int length = start.steps().size();
        return path.steps().size() >= length && path.steps().subList(0, length).equals(start.steps());
    }

    /// Where a node stands once another has been taken out: later siblings of the other move up by one.
    private static Path afterRemoval(Path path, Path removed) {
        int level = removed.steps().size() - 1;
        if (path.steps().size() <= level || !starts(path, removed.parent()) || path.steps().get(level) <= removed.index()) {
            return path;
        }
        List<Integer> steps = new ArrayList<>(path.steps());
        steps.set(level, steps.get(level) - 1);
        return new Path(steps);
    }
}

package whom.rule.text;

import java.util.List;
import java.util.stream.Collectors;
import whom.rule.Condition;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Mark;
import whom.rule.Node;
import whom.rule.Operator;
import whom.rule.Rule;

/// Lays a rule out as text: whatever fits stays on its line, whatever does not is broken and indented.
final class Printer {
    private static final int WIDTH = 100;
    private static final int STEP = 2;

    private final StringBuilder out = new StringBuilder();

    String print(Rule rule) {
        if (rule.equals(Rule.EVERYONE)) {
            return "";
        }
        Group root = rule.root();
        boolean bare = isInfix(root) || isOnePlain(root);
        String flat = (bare ? infix(root) : marked(root, isNot(root) ? not(root) : listed(root)))
                + pins(" PIN IN (", rule.pins().in()) + pins(" PIN OUT (", rule.pins().out());
        if (flat.length() <= WIDTH) {
            return flat;
        }
        root(root, bare);
        brokenPins("PIN IN", rule.pins().in());
        brokenPins("PIN OUT", rule.pins().out());
        return out.toString();
    }

    private static String pins(String head, List<String> keys) {
        return keys.isEmpty() ? "" : head + String.join(", ", Phrases.texts(keys)) + ")";
    }

    private void brokenPins(String head, List<String> keys) {
        if (!keys.isEmpty()) {
            line(0);
            values(head, Phrases.texts(keys), 0);
        }
    }

    private void root(Group root, boolean bare) {
        if (bare) {
            brokenInfix(root, 0);
        } else {
            out.append(before(root));
            if (isNot(root)) {
                brokenNot(root, 0, 0);
            } else {
                brokenList(root, 0);
            }
            out.append(after(root));
        }
    }

    /// Whether the group is written as `a AND b` or `a OR b`.
    private static boolean isInfix(Group group) {
        return group.mark().equals(Mark.NONE) && group.children().size() > 1 && isParenthesised(group);
    }

    /// Whether the group around the only child goes without saying: not where that child would be taken for the root.
    private static boolean isOnePlain(Group root) {
        return root.mark().equals(Mark.NONE) && root.joiner() == Joiner.ALL && root.children().size() == 1
                && !(root.children().getFirst() instanceof Group child && !isParenthesised(child));
    }

    /// Whether a group within another is written in parentheses: with a word before them it would say the same at greater length.
    private static boolean isParenthesised(Group group) {
        return switch (group.joiner()) {
            case ALL -> !group.children().isEmpty() && !OpenWhere.swallows(group.children());
            case ANY -> group.children().size() > 1 && !OpenWhere.swallows(group.children());
            case NONE -> false;
        };
    }

    /// A None of one is `NOT x`, unless that would read as something else: the condition's own NOT, or a mark of the one.
    private static boolean isNot(Group group) {
        if (group.joiner() != Joiner.NONE || group.children().size() != 1) {
            return false;
        }
        Node only = group.children().getFirst();
        return only.mark().equals(Mark.NONE) && !(only instanceof Condition.Tagged tagged && !tagged.not());
    }

    private static String flat(Node node) {
        return marked(node, switch (node) {
            case Condition condition -> Phrases.of(condition);
            case Group group when isNot(group) -> not(group);
            case Group group when isParenthesised(group) -> "(" + infix(group) + ")";
            case Group group -> listed(group);
        });
    }

    private static String marked(Node node, String plain) {
        return before(node) + plain + after(node);
    }

    private static String not(Group group) {
        return "NOT " + flat(group.children().getFirst());
    }

    private static String listed(Group group) {
        return group.joiner() + " (" + group.children().stream().map(Printer::flat).collect(Collectors.joining(", ")) + ")";
    }

    private static String infix(Group group) {
        return group.children().stream().map(Printer::flat).collect(Collectors.joining(word(group)));
    }

    private static String word(Group group) {
        return group.joiner() == Joiner.ANY ? " OR " : " AND ";
    }

    private static String before(Node node) {
        return node.mark().muted() ? "MUTED " : "";
    }

    private static String after(Node node) {
        String label = node.mark().label();
        return label == null ? "" : " AS " + Quotes.text(label);
    }

    /// Prints a node whose line is indented and already has some columns taken; `more` columns follow it.
    private void node(Node node, int indent, int more) {
        int taken = out.length() - (out.lastIndexOf("\n") + 1);
        String flat = flat(node);
        if (taken + flat.length() + more <= WIDTH) {
            out.append(flat);
            return;
        }
        out.append(before(node));
        switch (node) {
            case Condition condition -> condition(condition, indent);
            case Group group when isNot(group) -> brokenNot(group, indent, after(node).length() + more);
            case Group group when isParenthesised(group) -> {
                out.append('(');
                line(indent + STEP);
                brokenInfix(group, indent + STEP);
                line(indent);
                out.append(')');
            }
            case Group group -> brokenList(group, indent);
        }
        out.append(after(node));
    }

    private void brokenNot(Group group, int indent, int more) {
        out.append("NOT ");
        node(group.children().getFirst(), indent, more);
    }

    private void brokenList(Group group, int indent) {
        out.append(group.joiner()).append(" (");
        for (int i = 0; i < group.children().size(); i++) {
            boolean last = i == group.children().size() - 1;
            line(indent + STEP);
            node(group.children().get(i), indent + STEP, last ? 0 : 1);
            out.append(last ? "" : ",");
        }
        line(indent);
        out.append(')');
    }

    private void brokenInfix(Group group, int indent) {
        for (int i = 0; i < group.children().size(); i++) {
            if (i > 0) {
                line(indent);
                out.append(word(group).stripLeading());
            }
            node(group.children().get(i), indent, 0);
        }
    }

    private void condition(Condition condition, int indent) {
        switch (condition) {
            case Condition.OfAttribute row when row.test().operator().takes() == Operator.Takes.MANY ->
                values(Phrases.head(row), Phrases.list(row.test()), indent);
            case Condition.Pinned row -> values("PIN IN", Phrases.texts(row.people()), indent);
            default -> out.append(Phrases.of(condition));
        }
    }

    private void values(String head, List<String> values, int indent) {
        out.append(head).append(" (");
        for (String line : Phrases.filled(values, WIDTH - indent - STEP)) {
            line(indent + STEP);
            out.append(line);
        }
        line(indent);
        out.append(')');
    }

    private void line(int indent) {
        out.append('\n').append(" ".repeat(indent));
    }
}

package whom.rule.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import whom.rule.Condition;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Mark;
import whom.rule.Node;
import whom.text.Refusal;

/// Reads nodes strictly: a word it does not know is never dropped.
final class NodeReader {
    /// Deeper than anybody writes, and shallow enough for every reader and printer.
    static final int DEEPEST = 300;

    private static final List<String> KINDS = List.of("all", "any", "none", "attribute", "anniversary", "rank", "tagged", "notTagged",
            "consent", "did", "didNot", "sum", "avg", "min", "max", "countDistinct", "first", "last", "inSegment", "random", "pinned",
            "exported");

    private NodeReader() {
    }

    /// The root, which may have `pins` beside its group.
    static Node root(JsonNode json) throws Refusal {
        return node(json, "rule", 0, List.of("pins"));
    }

    private static Node node(JsonNode json, String place, int depth, List<String> beside) throws Refusal {
        if (depth > DEEPEST) {
            throw new Refusal("rule: groups are nested deeper than " + DEEPEST + " levels");
        }
        Fields fields = Fields.of(json, place, "a group or a condition");
        String kind = fields.oneOf(KINDS);
        Mark mark = new Mark(fields.has("label") ? fields.text("label") : null, fields.truth("muted"));
        return switch (kind) {
            case "all", "any", "none" -> group(fields, kind, mark, depth, beside);
            case "attribute" -> new Condition.OfAttribute(fields.text(kind), TestJson.ofAttribute(fields, with(kind)), mark);
            case "anniversary" -> PersonJson.anniversary(fields, mark);
            case "rank" -> PersonJson.ranked(fields, mark);
            case "tagged", "notTagged" -> new Condition.Tagged(lone(fields, kind), kind.equals("notTagged"), mark);
            case "consent" -> new Condition.Consented(lone(fields, kind), mark);
            case "did", "didNot" -> EventJson.did(fields, kind, mark);
            case "first", "last" -> EventJson.edge(fields, kind, mark);
            case "inSegment" -> new Condition.InSegment(lone(fields, kind), mark);
            case "random" -> PersonJson.share(fields, mark);
            case "pinned" -> {
                only(fields, kind);
                yield new Condition.Pinned(fields.texts(kind), mark);
            }
            case "exported" -> PersonJson.exported(fields, mark);
            default -> EventJson.figure(fields, kind, Objects.requireNonNull(EventJson.FIGURES.get(kind)), mark);
        };
    }

    private static Group group(Fields fields, String kind, Mark mark, int depth, List<String> beside) throws Refusal {
        List<String> allowed = new ArrayList<>(with(kind));
        allowed.addAll(beside);
        fields.only(allowed);
        List<Node> children = new ArrayList<>();
        for (JsonNode child : fields.list(kind)) {
            children.add(node(child, fields.place(kind) + "[" + children.size() + "]", depth + 1, List.of()));
        }
        return new Group(Joiner.valueOf(kind.toUpperCase(Locale.ROOT)), children, mark);
    }

    /// The text of the only field beside those of every node.
    private static String lone(Fields fields, String kind) throws Refusal {
        only(fields, kind);
        return fields.text(kind);
    }

    /// Refuses any field but these and those of every node.
    static void only(Fields fields, String... names) throws Refusal {
        fields.only(with(names));
    }

    /// These and the fields of every node.
    static List<String> with(String... names) {
        List<String> all = new ArrayList<>(List.of(names));
        all.add("label");
        all.add("muted");
        return all;
    }
}

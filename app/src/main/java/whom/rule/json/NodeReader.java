package whom.rule.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import whom.moment.Window;
import whom.rule.Condition;
import whom.rule.Count;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Literal;
import whom.rule.Mark;
import whom.rule.Node;
import whom.rule.Operator;
import whom.rule.Test;
import whom.text.Refusal;

/// Reads nodes strictly: a word it does not know is never dropped.
final class NodeReader {
    /// Deeper than anybody writes, and shallow enough for every reader and printer.
    private static final int DEEPEST = 300;

    private static final List<String> KINDS = List.of("all", "any", "none", "attribute", "tagged", "notTagged", "did", "didNot");
    private static final List<String> COUNTS = List.of("atLeast", "atMost", "exactly", "fewerThan", "moreThan", "between");

    private NodeReader() {
    }

    static Node node(JsonNode json, String place, int depth) throws Refusal {
        if (depth > DEEPEST) {
            throw new Refusal("rule: groups are nested deeper than " + DEEPEST + " levels");
        }
        Fields fields = Fields.of(json, place, "a group or a condition");
        String kind = fields.oneOf(KINDS);
        Mark mark = new Mark(fields.has("label") ? fields.text("label") : null, fields.truth("muted"));
        return switch (kind) {
            case "all", "any", "none" -> group(fields, kind, mark, depth);
            case "attribute" -> new Condition.OfAttribute(fields.text(kind), test(fields), mark);
            case "tagged", "notTagged" -> {
                only(fields, kind);
                yield new Condition.Tagged(fields.text(kind), kind.equals("notTagged"), mark);
            }
            default -> {
                only(fields, kind, "count", "window");
                yield new Condition.Did(fields.text(kind), null, kind.equals("didNot"), count(fields), window(fields), mark);
            }
        };
    }

    private static Group group(Fields fields, String kind, Mark mark, int depth) throws Refusal {
        only(fields, kind);
        List<Node> children = new ArrayList<>();
        for (JsonNode child : fields.list(kind)) {
            children.add(node(child, fields.place(kind) + "[" + children.size() + "]", depth + 1));
        }
        return new Group(Joiner.valueOf(kind.toUpperCase(Locale.ROOT)), children, mark);
    }

    private static Test test(Fields fields) throws Refusal {
        String word = fields.text("test");
        Optional<Operator> found = Arrays.stream(Operator.values()).filter(o -> o.json().equals(word)).findFirst();
        if (found.isEmpty()) {
            throw Unreadable.unknown(fields.place("test"), word, Arrays.stream(Operator.values()).map(Operator::json).toList());
        }
        Operator operator = found.get();
        List<Literal> values = switch (operator.takes()) {
            case NOTHING -> {
                only(fields, "attribute", "test");
                yield List.of();
            }
            case ONE -> {
                only(fields, "attribute", "test", "value", "case");
                yield fields.has("value") ? List.of(literal(fields.get("value"), fields.place("value"))) : List.of();
            }
            case TWO, MANY -> {
                only(fields, "attribute", "test", "values", "case");
                yield literals(fields, operator);
            }
            case WINDOW -> {
                only(fields, "attribute", "test", "window");
                yield List.of();
            }
        };
        boolean matchCase = fields.truth("case");
        if (matchCase && !operator.comparesText()) {
            throw new Refusal(fields.place("case") + ": \"" + word + "\" does not compare text, so case makes no difference; leave it out");
        }
        return new Test(operator, values, relative(fields), matchCase);
    }

    private static List<Literal> literals(Fields fields, Operator operator) throws Refusal {
        List<Literal> values = new ArrayList<>();
        if (fields.has("values")) {
            for (JsonNode value : fields.list("values")) {
                values.add(literal(value, fields.place("values") + "[" + values.size() + "]"));
            }
        }
        if (values.size() > operator.mostValues()) {
            throw Unreadable.expected(fields.place("values"), "a list of " + operator.mostValues(), fields.get("values"));
        }
        return values;
    }

    private static Literal literal(JsonNode json, String place) throws Refusal {
        if (json.isTextual()) {
            return new Literal.Text(json.textValue());
        }
        if (json.isBoolean()) {
            return new Literal.Truth(json.booleanValue());
        }
        if (json.isNumber() && (json.isBigDecimal() || Double.isFinite(json.doubleValue()) || json.isIntegralNumber())) {
            return new Literal.Number(json.decimalValue());
        }
        throw Unreadable.expected(place, "a text, a number, true or false", json);
    }

    private static Window.@Nullable Relative relative(Fields fields) throws Refusal {
        return switch (window(fields)) {
            case null -> null;
            case Window.Relative relative -> relative;
            case Window.Fixed _ -> throw new Refusal(fields.place("window")
                    + ": a fixed date of an attribute is a test of its own: \"test\": \"on\", \"before\", \"after\" or \"between\"");
        };
    }

    private static @Nullable Window window(Fields fields) throws Refusal {
        return fields.has("window") ? WindowJson.read(fields.get("window"), fields.place("window")) : null;
    }

    private static @Nullable Count count(Fields row) throws Refusal {
        if (!row.has("count")) {
            return null;
        }
        Fields fields = Fields.of(row.get("count"), row.place("count"), "a count such as { \"atLeast\": 3 }");
        String kind = fields.oneOf(COUNTS);
        fields.only(List.of(kind));
        return switch (kind) {
            case "atLeast" -> new Count.AtLeast(fields.whole(kind));
            case "atMost" -> new Count.AtMost(fields.whole(kind));
            case "exactly" -> new Count.Exactly(fields.whole(kind));
            case "fewerThan" -> new Count.FewerThan(fields.whole(kind));
            case "moreThan" -> new Count.MoreThan(fields.whole(kind));
            default -> new Count.Between(Fields.whole(fields.pair(kind).get(0), fields.place(kind) + "[0]"),
                    Fields.whole(fields.pair(kind).get(1), fields.place(kind) + "[1]"));
        };
    }

    /// Refuses any field but these and those of every node.
    private static void only(Fields fields, String... names) throws Refusal {
        List<String> allowed = new ArrayList<>(List.of(names));
        allowed.add("label");
        allowed.add("muted");
        fields.only(allowed);
    }
}

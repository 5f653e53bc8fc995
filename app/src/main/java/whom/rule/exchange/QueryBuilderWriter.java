package whom.rule.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import whom.rule.Condition;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Literal;
import whom.rule.Node;
import whom.rule.Operator;
import whom.rule.Rule;
import whom.rule.Test;

/// Writes the JSON of react-querybuilder.
final class QueryBuilderWriter {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Leaving leaving;

    QueryBuilderWriter(Leaving leaving) {
        this.leaving = leaving;
    }

    Given write(Rule rule) {
        ObjectNode json = group(rule.root(), Leaving.ROOT);
        leaving.pins(rule);
        return new Given(json, leaving.left());
    }

    private Optional<ObjectNode> node(Node node, String where) {
        return switch (node) {
            case Group group -> Optional.of(group(group, where));
            case Condition.OfAttribute row -> rule(row, where);
            case Condition other -> {
                leaving.unsaid(other, where);
                yield Optional.empty();
            }
        };
    }

    private ObjectNode group(Group group, String where) {
        leaving.label(group, where);
        ObjectNode json = JSON.objectNode().put("combinator", group.joiner() == Joiner.ALL ? "and" : "or");
        if (group.joiner() == Joiner.NONE) {
            json.put("not", true);
        }
        muted(group, json);
        ArrayNode rules = json.putArray("rules");
        for (int i = 0; i < group.children().size(); i++) {
            node(group.children().get(i), Leaving.child(where, group, i)).ifPresent(rules::add);
        }
        return json;
    }

    private Optional<ObjectNode> rule(Condition.OfAttribute row, String where) {
        Test test = row.test();
        String word = QueryBuilder.word(Leaving.plain(test.operator()));
        if (word == null) {
            leaving.unsaid(row, where);
            return Optional.empty();
        }
        if (leaving.meansWholeDays(row, where)) {
            return Optional.empty();
        }
        leaving.label(row, where);
        leaving.matchCase(test, where);
        ObjectNode json = JSON.objectNode().put("field", row.attribute()).put("operator", word);
        muted(row, json);
        if (!test.values().isEmpty() && test.values().getFirst() instanceof Literal.OtherAttribute(String name)) {
            return Optional.of(json.put("valueSource", "field").put("value", name));
        }
        json.set("value", value(test));
        return Optional.of(json);
    }

    private static JsonNode value(Test test) {
        if (test.operator().takes() == Operator.Takes.MANY || test.operator().takes() == Operator.Takes.TWO) {
            ArrayNode list = JSON.arrayNode();
            test.values().forEach(value -> list.add(ValueWriter.json(value)));
            return list;
        }
        return test.values().isEmpty() ? JSON.nullNode() : ValueWriter.json(test.values().getFirst());
    }

    private static void muted(Node node, ObjectNode json) {
        if (node.mark().muted()) {
            json.put("muted", true);
        }
    }
}

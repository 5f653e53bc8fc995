package whom.rule.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import whom.rule.Condition;
import whom.rule.Count;
import whom.rule.Group;
import whom.rule.Literal;
import whom.rule.Node;
import whom.rule.Test;

/// Writes nodes in a stable order of keys; what is not there has no key.
final class NodeWriter {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private NodeWriter() {
    }

    static ObjectNode node(Node node) {
        ObjectNode json = JSON.objectNode();
        String label = node.mark().label();
        if (label != null) {
            json.put("label", label);
        }
        if (node.mark().muted()) {
            json.put("muted", true);
        }
        switch (node) {
            case Group group -> {
                ArrayNode children = json.putArray(JoinerWord.of(group.joiner()));
                group.children().forEach(child -> children.add(node(child)));
            }
            case Condition.OfAttribute row -> attribute(json.put("attribute", row.attribute()), row.test());
            case Condition.Tagged row -> json.put(row.not() ? "notTagged" : "tagged", row.tag());
            case Condition.Anniversary _,Condition.Ranked _,Condition.Consented _,Condition.Aggregated _,Condition.Edge _,Condition.Sequence _,Condition.InSegment _,Condition.RandomShare _,Condition.Pinned _,Condition.Exported _ ->
                throw new UnsupportedOperationException("base");
            case Condition.Did row -> {
                json.put(row.not() ? "didNot" : "did", row.event());
                if (row.count() != null) {
                    json.set("count", count(row.count()));
                }
                if (row.window() != null) {
                    json.set("window", WindowJson.write(row.window()));
                }
            }
        }
        return json;
    }

    private static void attribute(ObjectNode json, Test test) {
        json.put("test", test.operator().json());
        switch (test.operator().takes()) {
            case NOTHING -> {
            }
            case ONE -> test.values().forEach(value -> json.set("value", literal(value)));
            case TWO, MANY -> {
                ArrayNode values = json.putArray("values");
                test.values().forEach(value -> values.add(literal(value)));
            }
            case WINDOW -> {
                if (test.window() != null) {
                    json.set("window", WindowJson.write(test.window()));
                }
            }
        }
        if (test.matchCase()) {
            json.put("case", true);
        }
    }

    private static ObjectNode count(Count count) {
        ObjectNode json = JSON.objectNode();
        switch (count) {
            case Count.AtLeast(int n) -> json.put("atLeast", n);
            case Count.AtMost(int n) -> json.put("atMost", n);
            case Count.Exactly(int n) -> json.put("exactly", n);
            case Count.FewerThan(int n) -> json.put("fewerThan", n);
            case Count.MoreThan(int n) -> json.put("moreThan", n);
            case Count.Between(int least, int most) -> json.putArray("between").add(least).add(most);
        }
        return json;
    }

    private static JsonNode literal(Literal literal) {
        return switch (literal) {
            case Literal.Text(String text) -> JSON.textNode(text);
            case Literal.Number(BigDecimal number) -> number.scale() == 0
                    ? JSON.numberNode(number.unscaledValue())
                    : JSON.numberNode(number);
            case Literal.OtherAttribute _ -> throw new UnsupportedOperationException("base");
            case Literal.Truth(boolean truth) -> JSON.booleanNode(truth);
        };
    }
}

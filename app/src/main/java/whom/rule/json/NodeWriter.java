package whom.rule.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import whom.rule.Condition;
import whom.rule.Group;
import whom.rule.Node;

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
            case Condition.OfAttribute row -> TestJson.write(json.put("attribute", row.attribute()), row.test());
            case Condition.Anniversary row -> PersonJson.write(json, row);
            case Condition.Ranked row -> PersonJson.write(json, row);
            case Condition.Tagged row -> json.put(row.not() ? "notTagged" : "tagged", row.tag());
            case Condition.Consented row -> json.put("consent", row.channel());
            case Condition.Did row -> EventJson.write(json, row);
            case Condition.Aggregated row -> EventJson.write(json, row);
            case Condition.Edge row -> EventJson.write(json, row);
            case Condition.Sequence row -> EventJson.write(json, row);
            case Condition.InSegment row -> json.put("inSegment", row.segment());
            case Condition.RandomShare row -> PersonJson.write(json, row);
            case Condition.Pinned row -> row.people().forEach(json.putArray("pinned")::add);
            case Condition.Exported row -> PersonJson.write(json, row);
        }
        return json;
    }
}

package whom.rule.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import whom.rule.Group;
import whom.rule.Node;
import whom.rule.Rule;
import whom.text.Refusal;

/// A rule as JSON, both ways. What [#write] gives reads as the very same rule.
///
/// A node is an object. A group has `all`, `any` or `none` with its children; a condition has `attribute`, `tagged`, `notTagged`, `did` or
/// `didNot`; every node may have `label` and `muted`, which come first so that they are seen before a long group.
public final class RuleJson {
    private RuleJson() {
    }

    /// The stored form: a group with `all`, `any` or `none`.
    public static ObjectNode write(Rule rule) {
        return NodeWriter.node(rule.root());
    }

    /// The rule of its stored form.
    ///
    /// @throws Refusal naming the place in the JSON (`rule.all[2]`) and a near match where a word is unknown
    public static Rule read(JsonNode json) throws Refusal {
        Node root = NodeReader.node(json, "rule", 0);
        if (!(root instanceof Group group)) {
            throw new Refusal("rule: a rule begins with a group; put the condition into { \"all\": [ … ] }");
        }
        return new Rule(group);
    }
}

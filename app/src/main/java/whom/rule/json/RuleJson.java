package whom.rule.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import whom.rule.Group;
import whom.rule.Node;
import whom.rule.Pins;
import whom.rule.Rule;
import whom.text.Refusal;

/// A rule as JSON, both ways. What [#write] gives reads as the very same rule.
///
/// A node is an object. Every node may have `label` and `muted`, which come first so that they are seen before a long group. What has not
/// been chosen yet is an empty name or a field that is not there.
///
/// | key | node | further fields |
/// |---|---|---|
/// | `all`, `any`, `none` | a group, its children in a list | at the root `pins`: `{ "in": [keys], "out": [keys] }` |
/// | `attribute` | a test of an attribute | `test`; `value` or `values` or `window`; `case` |
/// | `anniversary` | the yearly return of a date | `when`: `"today"`, `"inMonth"`, `{ "inNext": 7, "unit": "days" }`, `inLast` |
/// | `rank` | a part of the people ordered by an attribute | `top` or `bottom`: percent; `band`: `[25, 75]` |
/// | `tagged`, `notTagged` | a tag | |
/// | `consent` | a channel | |
/// | `did`, `didNot` | an event | `where`, `count`: `{ "atLeast": 3 }`, `window` |
/// | `did` with `then` | a sequence | `where`; `then`: steps with `did` or `didNot`, `where`, `within` and `unit`; `window` |
/// | `sum`, `avg`, `min`, `max`, `countDistinct` | a figure over an event | `property`, `test`, `value` or `values`, `where`, `window` |
/// | `first`, `last` | when an event was | `where`, `window` |
/// | `inSegment` | another segment | |
/// | `random` | a share in percent | `seed`, `from` |
/// | `pinned` | keys of people in a list | |
/// | `exported` | `true` | `to`: a preset, `segment`, `window` |
///
/// A `test` is the word of an operator. A value is a text, a number, true or false, or `{ "attribute": … }` for another attribute. A `where`
/// is `{ "property": …, "test": … }`, or `all` or `any` of at least two. A window is `"today"`, `"yesterday"`, `{ "daysAgo": 3 }`,
/// `{ "inLast": 30, "unit": "days" }`, `inNext`, `moreThanAgo`, `{ "on": "2026-01-31" }`, `before`, `after` or `{ "between": [day, day] }`.
public final class RuleJson {
    private RuleJson() {
    }

    /// The stored form: a group with `all`, `any` or `none`.
    public static ObjectNode write(Rule rule) {
        ObjectNode json = NodeWriter.node(rule.root());
        if (!rule.pins().equals(Pins.NONE)) {
            ObjectNode pins = json.putObject("pins");
            write(pins, "in", rule.pins().in());
            write(pins, "out", rule.pins().out());
        }
        return json;
    }

    private static void write(ObjectNode pins, String name, List<String> keys) {
        if (!keys.isEmpty()) {
            keys.forEach(pins.putArray(name)::add);
        }
    }

    /// The rule of its stored form.
    ///
    /// @throws Refusal naming the place in the JSON (`rule.all[2]`) and a near match where a word is unknown
    public static Rule read(JsonNode json) throws Refusal {
        Node root = NodeReader.root(json);
        if (!(root instanceof Group group)) {
            throw new Refusal("rule: a rule begins with a group; put the condition into { \"all\": [ … ] }");
        }
        return new Rule(group, json.has("pins")
                ? pins(Fields.of(json.get("pins"), "rule.pins", "{ \"in\": [ … ], \"out\": [ … ] }"))
                : Pins.NONE);
    }

    private static Pins pins(Fields fields) throws Refusal {
        fields.only(List.of("in", "out"));
        return new Pins(fields.has("in") ? fields.texts("in") : List.of(), fields.has("out") ? fields.texts("out") : List.of());
    }
}

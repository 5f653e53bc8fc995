package whom.rule.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import whom.rule.Rule;
import whom.text.Refusal;

/// A rule as JSON, both ways. What [#write] gives reads as the very same rule.
@SuppressWarnings("DoNotCallSuggester")
public final class RuleJson {
    private RuleJson() {
    }

    /// The stored form: a group with `all`, `any` or `none`.
    public static ObjectNode write(Rule rule) {
        throw new UnsupportedOperationException(rule.toString());
    }

    /// The rule of its stored form.
    ///
    /// @throws Refusal naming the place in the JSON (`rule.all[2]`) and a near match where a word is unknown
    public static Rule read(JsonNode json) throws Refusal {
        throw new UnsupportedOperationException(json.toString());
    }
}

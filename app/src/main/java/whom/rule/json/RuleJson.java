package whom.rule.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import whom.rule.Rule;
import whom.text.Refusal;

/// The stored form of a rule; for now only its door, so that the workspace compiles.
@SuppressWarnings("DoNotCallSuggester") // until the bodies land
public final class RuleJson {
    private RuleJson() {
    }

    public static ObjectNode write(Rule rule) {
        throw new UnsupportedOperationException(rule.toString());
    }

    /// @throws Refusal that begins with the way to the value: `rule.all[2]: …`
    public static Rule read(JsonNode rule) throws Refusal {
        throw new UnsupportedOperationException(rule.toString());
    }
}

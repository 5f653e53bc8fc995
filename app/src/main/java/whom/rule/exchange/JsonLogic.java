package whom.rule.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import whom.profile.Schema;
import whom.rule.Rule;

/// [JsonLogic](https://jsonlogic.com/operations.html), both ways, with `startsWith` and `endsWith` as react-querybuilder adds them.
///
/// Values are compared as everywhere in a rule: case is ignored, and a comparison with a missing value is false.
public final class JsonLogic {
    private JsonLogic() {
    }

    /// @param schema what is known about people, which tells a text from a list; or null
    public static Taken read(JsonNode json, @Nullable Schema schema) {
        return new JsonLogicReader(new ValueReader(schema)).read(json);
    }

    /// @param schema as above
    public static Given write(Rule rule, @Nullable Schema schema) {
        return new JsonLogicWriter(new Leaving(schema)).write(rule);
    }
}

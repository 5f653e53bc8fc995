package whom.rule.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/// Whose JSON it is, by its looks.
public enum Shape {
    /// Our own stored form.
    OWN,
    /// An object with `rules`.
    QUERY_BUILDER,
    /// An object with nothing but one operation, or a truth.
    JSON_LOGIC;

    private static final Set<String> OPERATIONS = Set.of("var", "missing", "missing_some", "if", "?:", "==", "===", "!=", "!==", "!", "!!",
            "or", "and", ">", ">=", "<", "<=", "max", "min", "+", "-", "*", "/", "%", "map", "filter", "reduce", "all", "none", "some",
            "merge", "in", "cat", "substr", "log", "startsWith", "endsWith");
    /// Operations that are also keys of our own form.
    private static final Set<String> SHARED = Set.of("all", "none", "max", "min");

    public static Shape of(JsonNode json) {
        if (json.has("rules")) {
            return QUERY_BUILDER;
        }
        String first = json.fieldNames().hasNext() ? json.fieldNames().next() : "";
        boolean operation = json.size() == 1 && OPERATIONS.contains(first)
                && (!SHARED.contains(first) || json.path(first).path(0).has("var"));
        return operation || json.isBoolean() ? JSON_LOGIC : OWN;
    }
}

package whom.export.preset;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Holds JSON against as much of JSON Schema as the schema of presets uses; a keyword it does not know is an error, never ignored.
record SchemaCheck(JsonNode root) {
    private static final Set<String> WORDS = Set.of("$schema", "$defs", "title", "description");

    /// What is wrong, each with its place; empty when all is well.
    List<String> problems(JsonNode value) {
        return problems("", root, value);
    }

    private List<String> problems(String place, JsonNode schema, JsonNode value) {
        List<String> problems = new ArrayList<>();
        schema.properties().stream().filter(keyword -> !WORDS.contains(keyword.getKey()))
                .forEach(keyword -> problems.addAll(check(place, keyword.getKey(), keyword.getValue(), schema, value)));
        return problems;
    }

    private List<String> check(String place, String keyword, JsonNode rule, JsonNode schema, JsonNode value) {
        return switch (keyword) {
            case "$ref" -> problems(place, root.at(rule.asText().substring(1)), value);
            case "type" -> when(!isOf(rule.asText(), value), place + " is no " + rule.asText());
            case "const" -> when(!rule.equals(value), place + " is not " + rule);
            case "enum" -> when(!items(rule).contains(value), place + " is none of " + rule);
            case "pattern" ->
                when(value.isTextual() && !value.asText().matches(".*(" + rule.asText() + ").*"), place + " is not like " + rule);
            case "minLength" -> when(value.isTextual() && value.asText().length() < rule.asInt(), place + " is too short");
            case "minimum" -> when(value.isNumber() && value.asLong() < rule.asLong(), place + " is too small");
            case "minItems" -> when(value.isArray() && value.size() < rule.asInt(), place + " has too few items");
            case "maxItems" -> when(value.isArray() && value.size() > rule.asInt(), place + " has too many items");
            case "oneOf" -> when(items(rule).stream().filter(one -> problems(place, one, value).isEmpty()).count() != 1,
                    place + " is not exactly one of the choices");
            case "required" -> items(rule).stream().filter(name -> value.isObject() && !value.has(name.asText()))
                    .map(name -> place + "." + name.asText() + " is missing").toList();
            case "properties" -> value.properties().stream().filter(field -> rule.has(field.getKey()))
                    .flatMap(field -> problems(place + "." + field.getKey(), rule.get(field.getKey()), field.getValue()).stream()).toList();
            case "additionalProperties" -> value.properties().stream().filter(field -> !schema.path("properties").has(field.getKey()))
                    .flatMap(field -> (rule.isBoolean()
                            ? List.of(place + "." + field.getKey() + " is not known")
                            : problems(place + "." + field.getKey(), rule, field.getValue())).stream())
                    .toList();
            case "items" -> items(value).stream().flatMap(item -> problems(place + "[]", rule, item).stream()).toList();
            default -> throw new IllegalStateException("The check does not know the keyword " + keyword);
        };
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            default -> throw new IllegalStateException("The check does not know the type " + type);
        };
    }

    private static List<JsonNode> items(JsonNode array) {
        List<JsonNode> items = new ArrayList<>();
        if (array.isArray()) {
            array.forEach(items::add);
        }
        return items;
    }

    private static List<String> when(boolean wrong, String problem) {
        return wrong ? List.of(problem) : List.of();
    }
}

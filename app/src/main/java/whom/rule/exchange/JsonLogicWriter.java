package whom.rule.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import whom.rule.Condition;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Node;
import whom.rule.Operator;
import whom.rule.Rule;
import whom.rule.Test;

/// Writes JsonLogic. What is ignored when people are counted (muted rows, empty groups) has no place in it.
final class JsonLogicWriter {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Leaving leaving;

    JsonLogicWriter(Leaving leaving) {
        this.leaving = leaving;
    }

    Given write(Rule rule) {
        JsonNode json = node(rule.root(), Leaving.ROOT).orElseGet(() -> JSON.booleanNode(true));
        leaving.pins(rule);
        return new Given(json, leaving.left());
    }

    private Optional<JsonNode> node(Node node, String where) {
        if (node.mark().muted()) {
            leaving.note(where, "what is muted has no counterpart");
            return Optional.empty();
        }
        return switch (node) {
            case Group group -> group(group, where);
            case Condition.OfAttribute row -> row(row, where);
            case Condition other -> {
                leaving.unsaid(other, where);
                yield Optional.empty();
            }
        };
    }

    private Optional<JsonNode> group(Group group, String where) {
        leaving.label(group, where);
        List<JsonNode> children = new ArrayList<>();
        for (int i = 0; i < group.children().size(); i++) {
            node(group.children().get(i), Leaving.child(where, group, i)).ifPresent(children::add);
        }
        if (children.isEmpty()) {
            return Optional.empty();
        }
        JsonNode joined = call(group.joiner() == Joiner.ALL ? "and" : "or", children);
        return Optional.of(group.joiner() == Joiner.NONE ? not(joined) : joined);
    }

    private Optional<JsonNode> row(Condition.OfAttribute row, String where) {
        Test test = row.test();
        JsonNode attribute = ValueWriter.variable(row.attribute());
        if (test.values().size() < least(test.operator())) {
            leaving.note(where, "is not finished: a value is missing");
            return Optional.empty();
        }
        if (leaving.meansWholeDays(row, where)) {
            return Optional.empty();
        }
        List<JsonNode> values = test.values().stream().map(ValueWriter::json).toList();
        Optional<JsonNode> said = switch (Leaving.plain(test.operator())) {
            case IS -> Optional.of(call("==", List.of(attribute, values.getFirst())));
            case IS_NOT -> Optional.of(call("!=", List.of(attribute, values.getFirst())));
            case LESS_THAN -> Optional.of(call("<", List.of(attribute, values.getFirst())));
            case AT_MOST -> Optional.of(call("<=", List.of(attribute, values.getFirst())));
            case MORE_THAN -> Optional.of(call(">", List.of(attribute, values.getFirst())));
            case AT_LEAST -> Optional.of(call(">=", List.of(attribute, values.getFirst())));
            case IN -> Optional.of(call("in", List.of(attribute, list(values))));
            case NOT_IN -> Optional.of(not(call("in", List.of(attribute, list(values)))));
            case CONTAINS -> Optional.of(call("in", List.of(values.getFirst(), attribute)));
            case NOT_CONTAINS -> Optional.of(not(call("in", List.of(values.getFirst(), attribute))));
            case STARTS_WITH -> Optional.of(call("startsWith", List.of(attribute, values.getFirst())));
            case NOT_STARTS_WITH -> Optional.of(not(call("startsWith", List.of(attribute, values.getFirst()))));
            case ENDS_WITH -> Optional.of(call("endsWith", List.of(attribute, values.getFirst())));
            case NOT_ENDS_WITH -> Optional.of(not(call("endsWith", List.of(attribute, values.getFirst()))));
            case BETWEEN -> Optional.of(call("<=", List.of(values.getFirst(), attribute, values.getLast())));
            case NOT_BETWEEN -> Optional.of(not(call("<=", List.of(values.getFirst(), attribute, values.getLast()))));
            case HAS_ANY -> Optional.of(call("some", List.of(attribute, element(values))));
            case HAS_NONE -> Optional.of(call("none", List.of(attribute, element(values))));
            case HAS_ALL -> Optional.of(call("and",
                    values.stream().map(value -> call("some", List.of(attribute, element(List.of(value))))).toList()));
            case IS_SET -> Optional.of(call("!=", List.of(attribute, JSON.nullNode())));
            case IS_NOT_SET -> Optional.of(call("==", List.of(attribute, JSON.nullNode())));
            case MATCHES, NOT_MATCHES, WHEN, BEFORE, AFTER, ON, IS_EMPTY, IS_NOT_EMPTY -> Optional.empty();
        };
        if (said.isEmpty()) {
            leaving.unsaid(row, where);
        } else {
            leaving.label(row, where);
            leaving.matchCase(test, where);
        }
        return said;
    }

    private static int least(Operator operator) {
        return switch (operator.takes()) {
            case NOTHING, WINDOW -> 0;
            case ONE, MANY -> 1;
            case TWO -> 2;
        };
    }

    private static JsonNode element(List<JsonNode> values) {
        return call("in", List.of(ValueWriter.variable(""), list(values)));
    }

    private static JsonNode not(JsonNode json) {
        return call("!", List.of(json));
    }

    private static JsonNode call(String operation, List<JsonNode> of) {
        return JSON.objectNode().set(operation, list(of));
    }

    private static JsonNode list(List<JsonNode> of) {
        ArrayNode list = JSON.arrayNode();
        of.forEach(list::add);
        return list;
    }
}

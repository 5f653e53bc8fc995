package whom.rule.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import whom.profile.Kind;
import whom.rule.Condition;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Literal;
import whom.rule.Mark;
import whom.rule.Node;
import whom.rule.Operator;
import whom.rule.Rule;
import whom.rule.Test;
import whom.text.NearMatch;

/// Reads the JSON of react-querybuilder.
final class QueryBuilderReader {
    private static final Set<String> OF_GROUPS = Set.of("id", "path", "combinator", "rules", "not", "muted", "disabled");
    private static final Set<String> OF_RULES = Set.of("id", "path", "field", "operator", "value", "valueSource", "muted", "disabled");
    /// What stands for a field or an operator that is not chosen.
    private static final String NOT_CHOSEN = "~";

    private final ValueReader values;
    private final List<Left> left = new ArrayList<>();

    QueryBuilderReader(ValueReader values) {
        this.values = values;
    }

    Taken read(JsonNode json) {
        Group root = group(json, "");
        return new Taken(new Rule(root), left);
    }

    private Optional<Node> node(JsonNode json, String pointer) {
        if (!json.isObject()) {
            return leave(pointer, "neither a rule nor a group");
        }
        return json.has("rules") ? Optional.of(group(json, pointer)) : rule(json, pointer);
    }

    private Group group(JsonNode json, String pointer) {
        others(json, pointer, OF_GROUPS);
        if (!json.path("rules").isArray()) {
            left.add(new Left(pointer + "/rules", "is no list of rules"));
        }
        List<List<Node>> alternatives = new ArrayList<>(List.of(new ArrayList<>()));
        String whole = json.path("combinator").asText("");
        String word = whole;
        if (!known(whole) && json.path("rules").isEmpty()) {
            left.add(new Left(pointer + "/combinator", unknown(whole)));
        }
        for (int i = 0; i < json.path("rules").size(); i++) {
            JsonNode child = json.path("rules").path(i);
            String at = pointer + "/rules/" + i;
            if (child.isTextual()) {
                word = child.textValue();
                continue;
            }
            if (!known(word)) {
                left.add(new Left(at, unknown(word)));
                continue;
            }
            boolean or = word.equalsIgnoreCase("or");
            Optional<Node> node = node(child, at);
            if (or && !alternatives.getLast().isEmpty()) {
                alternatives.add(new ArrayList<>());
            }
            node.ifPresent(alternatives.getLast()::add);
        }
        Mark mark = new Mark(null, json.path("muted").asBoolean());
        Group group = joined(alternatives, whole.equalsIgnoreCase("or"));
        return (json.path("not").asBoolean() ? negated(group) : group).with(mark);
    }

    private static boolean known(String combinator) {
        return combinator.isEmpty() || combinator.equalsIgnoreCase("and") || combinator.equalsIgnoreCase("or");
    }

    private static String unknown(String combinator) {
        return "the combinator “" + combinator + "” has no counterpart; only “and” and “or” have";
    }

    /// AND binds tighter than OR, as there.
    private static Group joined(List<List<Node>> alternatives, boolean any) {
        List<List<Node>> some = alternatives.stream().filter(nodes -> !nodes.isEmpty()).toList();
        if (!any && some.size() <= 1) {
            return new Group(Joiner.ALL, some.isEmpty() ? List.of() : some.getFirst(), Mark.NONE);
        }
        return new Group(Joiner.ANY, some.stream().map(nodes -> nodes.size() == 1 ? nodes.getFirst() : all(nodes)).toList(), Mark.NONE);
    }

    private static Node all(List<Node> nodes) {
        return new Group(Joiner.ALL, nodes, Mark.NONE);
    }

    private static Group negated(Group group) {
        return new Group(Joiner.NONE, group.joiner() == Joiner.ANY || group.children().size() < 2 ? group.children() : List.of(group),
                Mark.NONE);
    }

    private Optional<Node> rule(JsonNode json, String pointer) {
        String field = json.path("field").asText("");
        String word = json.path("operator").asText("");
        Optional<Operator> operator = QueryBuilder.operator(word);
        if (operator.isEmpty()) {
            return leave(pointer, "the operator “" + word + "” has no counterpart"
                    + NearMatch.of(word, QueryBuilder.words()).map(near -> "; did you mean “" + near + "”?").orElse(""));
        }
        String name = field.equals(NOT_CHOSEN) ? "" : field;
        Optional<Test> test = test(json, pointer, name, operator.get());
        if (test.isPresent()) {
            others(json, pointer, OF_RULES);
        }
        return test.map(found -> new Condition.OfAttribute(name, found, new Mark(null, json.path("muted").asBoolean())));
    }

    private Optional<Test> test(JsonNode json, String pointer, String name, Operator operator) {
        JsonNode value = json.path("value");
        if (json.path("valueSource").asText("value").equals("field") && operator.takes() != Operator.Takes.NOTHING) {
            boolean compares = operator.takes() == Operator.Takes.ONE && operator.fits(Kind.NUMBER);
            return compares
                    ? Optional.of(Test.of(operator, new Literal.OtherAttribute(value.asText(""))))
                    : leave(pointer, "“" + operator.json() + "” with another field has no counterpart; only =, !=, <, <=, > and >= have");
        }
        Operator meant = values.kind(name).filter(kind -> kind == Kind.LIST).isPresent() ? ofList(operator) : operator;
        return switch (meant.takes()) {
            case NOTHING, WINDOW -> Optional.of(Test.of(meant));
            case ONE -> value.isNull() || value.isMissingNode()
                    ? Optional.of(Test.of(meant))
                    : values.literal(name, value).map(literal -> Test.of(meant, literal))
                            .or(() -> leave(pointer + "/value", "is no single value"));
            case TWO, MANY -> literals(value, pointer, name).map(list -> new Test(meant, list, null, false));
        };
    }

    private static Operator ofList(Operator operator) {
        return switch (operator) {
            case CONTAINS, IN -> Operator.HAS_ANY;
            case NOT_CONTAINS, NOT_IN -> Operator.HAS_NONE;
            default -> operator;
        };
    }

    private Optional<List<Literal>> literals(JsonNode value, String pointer, String name) {
        List<Literal> literals = new ArrayList<>();
        if (value.isTextual()) {
            ValueReader.split(value.textValue()).forEach(part -> literals.add(values.text(name, part)));
            return Optional.of(literals);
        }
        for (JsonNode one : value.isArray() ? value.valueStream().toList() : value.isNull() ? List.<JsonNode>of() : List.of(value)) {
            Optional<Literal> literal = values.literal(name, one);
            if (literal.isEmpty() && !one.isMissingNode()) {
                return leave(pointer + "/value", "is no list of values");
            }
            literal.ifPresent(literals::add);
        }
        return Optional.of(literals);
    }

    /// Names what a rule or a group has besides what is read.
    private void others(JsonNode json, String pointer, Set<String> known) {
        if (json.path("disabled").asBoolean()) {
            left.add(new Left(pointer + "/disabled", "that it cannot be changed has no counterpart; it counts as it did"));
        }
        for (var field : json.properties()) {
            if (!known.contains(field.getKey())) {
                left.add(new Left(pointer + "/" + field.getKey(), "has no counterpart"));
            }
        }
    }

    private <T> Optional<T> leave(String pointer, String why) {
        left.add(new Left(pointer, why));
        return Optional.empty();
    }
}

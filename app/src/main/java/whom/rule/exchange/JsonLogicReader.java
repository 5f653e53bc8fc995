package whom.rule.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import whom.profile.Kind;
import whom.rule.Complement;
import whom.rule.Condition;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Literal;
import whom.rule.Mark;
import whom.rule.Node;
import whom.rule.Operator;
import whom.rule.Rule;
import whom.rule.Test;

/// Reads JsonLogic.
final class JsonLogicReader {
    private final ValueReader values;
    private final List<Left> left = new ArrayList<>();

    JsonLogicReader(ValueReader values) {
        this.values = values;
    }

    Taken read(JsonNode json) {
        if (json.isBoolean() && json.booleanValue()) {
            return new Taken(Rule.EVERYONE, left);
        }
        Group root = node(json, "").map(node -> node instanceof Group group ? group : group(Joiner.ALL, List.of(node)))
                .orElseGet(() -> Rule.EVERYONE.root());
        return new Taken(new Rule(root), left);
    }

    private Optional<Node> node(JsonNode json, String pointer) {
        if (!json.isObject() || json.size() != 1) {
            return leave(pointer, "no operation: expected one such as { \"==\": [ … ] }");
        }
        String operation = json.fieldNames().next();
        JsonNode given = json.path(operation);
        List<JsonNode> of = given.isArray() ? given.valueStream().toList() : List.of(given);
        String at = pointer + "/" + operation.replace("~", "~0").replace("/", "~1");
        return switch (operation) {
            case "and" -> Optional.of(group(Joiner.ALL, children(of, at)));
            case "or" -> Optional.of(group(Joiner.ANY, children(of, at)));
            case "!" -> of.size() == 1 ? node(of.getFirst(), at + (given.isArray() ? "/0" : "")).map(JsonLogicReader::negated) : odd(at);
            case "!!" -> of.size() == 1 ? node(of.getFirst(), at + (given.isArray() ? "/0" : "")) : odd(at);
            case "var" -> truthy(json, pointer);
            case "missing" -> missing(of, at);
            case "==", "===" -> compared(of, at, Operator.IS);
            case "!=", "!==" -> compared(of, at, Operator.IS_NOT);
            case "<" -> of.size() == 3 ? between(of, at, false) : compared(of, at, Operator.LESS_THAN);
            case "<=" -> of.size() == 3 ? between(of, at, true) : compared(of, at, Operator.AT_MOST);
            case ">" -> compared(of, at, Operator.MORE_THAN);
            case ">=" -> compared(of, at, Operator.AT_LEAST);
            case "in" -> in(of, at);
            case "startsWith" -> part(of, at, Operator.STARTS_WITH);
            case "endsWith" -> part(of, at, Operator.ENDS_WITH);
            case "some" -> elements(of, at, Operator.HAS_ANY);
            case "none" -> elements(of, at, Operator.HAS_NONE);
            case "all" -> leave(at, "“all” asks every value of a list, which has no counterpart; only “some” and “none” have");
            default -> leave(at, "the operation “" + operation + "” has no counterpart");
        };
    }

    private List<Node> children(List<JsonNode> of, String at) {
        List<Node> children = new ArrayList<>();
        for (int i = 0; i < of.size(); i++) {
            node(of.get(i), at + "/" + i).ifPresent(children::add);
        }
        return children;
    }

    private static Group group(Joiner joiner, List<Node> children) {
        return new Group(joiner, children, Mark.NONE);
    }

    /// The complement: of an Any its None, of a positive row its negative one, of anything else a None of one.
    private static Node negated(Node node) {
        return switch (node) {
            case Group group when group.joiner() == Joiner.ANY -> group(Joiner.NONE, group.children());
            case Condition.OfAttribute row ->
                Complement.of(row).<Node>map(negative -> negative).orElseGet(() -> group(Joiner.NONE, List.of(row)));
            case Node other -> group(Joiner.NONE, List.of(other));
        };
    }

    private static Node row(String attribute, Test test) {
        return new Condition.OfAttribute(attribute, test, Mark.NONE);
    }

    /// An attribute by itself, which JavaScript takes for true unless it is empty, 0 or false.
    private Optional<Node> truthy(JsonNode json, String pointer) {
        Optional<String> name = variable(json);
        if (name.isEmpty()) {
            return leave(pointer, "this “var” has no counterpart");
        }
        Test isSet = Test.of(Operator.IS_SET);
        return switch (values.kind(name.get()).orElse(null)) {
            case null -> leave(pointer, "whether a value counts as true depends on its kind, which is known in a workspace only");
            case BOOLEAN -> Optional.of(row(name.get(), Test.of(Operator.IS, new Literal.Truth(true))));
            case TEXT, DATE, INSTANT, LIST -> Optional.of(row(name.get(), isSet));
            case NUMBER -> Optional.of(group(Joiner.ALL, List.of(row(name.get(), isSet),
                    row(name.get(), Test.of(Operator.IS_NOT, new Literal.Number(BigDecimal.ZERO))))));
        };
    }

    private Optional<Node> missing(List<JsonNode> of, String at) {
        List<JsonNode> names = of.size() == 1 && of.getFirst().isArray() ? of.getFirst().valueStream().toList() : of;
        List<Node> rows = new ArrayList<>();
        for (JsonNode name : names) {
            if (!name.isTextual()) {
                return leave(at, "“missing” of something that is no name has no counterpart");
            }
            rows.add(row(name.textValue(), Test.of(Operator.IS_NOT_SET)));
        }
        return Optional.of(rows.size() == 1 ? rows.getFirst() : group(Joiner.ANY, rows));
    }

    private Optional<Node> compared(List<JsonNode> of, String at, Operator operator) {
        if (of.size() != 2) {
            return odd(at);
        }
        Optional<String> first = variable(of.get(0));
        Optional<String> second = variable(of.get(1));
        if (first.isEmpty() && second.isPresent()) {
            return compared(List.of(of.get(1), of.get(0)), at, turned(operator));
        }
        if (first.isEmpty()) {
            return leave(at, "compares no attribute");
        }
        if (second.isPresent()) {
            return Optional.of(row(first.get(), Test.of(operator, new Literal.OtherAttribute(second.get()))));
        }
        if (of.get(1).isNull() && (operator == Operator.IS || operator == Operator.IS_NOT)) {
            return Optional.of(row(first.get(), Test.of(operator == Operator.IS ? Operator.IS_NOT_SET : Operator.IS_SET)));
        }
        return values.literal(first.get(), of.get(1)).map(value -> row(first.get(), Test.of(operator, value)))
                .or(() -> leave(at + "/1", "is no single value"));
    }

    /// The operator when its two sides change places.
    private static Operator turned(Operator operator) {
        return switch (operator) {
            case LESS_THAN -> Operator.MORE_THAN;
            case AT_MOST -> Operator.AT_LEAST;
            case MORE_THAN -> Operator.LESS_THAN;
            case AT_LEAST -> Operator.AT_MOST;
            default -> operator;
        };
    }

    private Optional<Node> between(List<JsonNode> of, String at, boolean inclusive) {
        Optional<String> name = variable(of.get(1));
        if (name.isEmpty()) {
            return leave(at, "compares no attribute");
        }
        Optional<Literal> least = values.literal(name.get(), of.get(0));
        Optional<Literal> most = values.literal(name.get(), of.get(2));
        if (least.isEmpty() || most.isEmpty()) {
            return leave(at, "a range between other things than two values has no counterpart");
        }
        return Optional.of(inclusive
                ? row(name.get(), Test.of(Operator.BETWEEN, least.get(), most.get()))
                : group(Joiner.ALL, List.of(row(name.get(), Test.of(Operator.MORE_THAN, least.get())),
                        row(name.get(), Test.of(Operator.LESS_THAN, most.get())))));
    }

    /// An attribute in a list of values, or a text within an attribute.
    private Optional<Node> in(List<JsonNode> of, String at) {
        if (of.size() != 2) {
            return odd(at);
        }
        Optional<String> name = variable(of.getFirst());
        if (name.isPresent()) {
            return of.get(1).isArray()
                    ? list(name.get(), of.get(1), at + "/1").map(list -> row(name.get(), new Test(Operator.IN, list, null, false)))
                    : leave(at, "an attribute within a text has no counterpart; only a text within an attribute has");
        }
        return part(List.of(of.get(1), of.getFirst()), at, Operator.CONTAINS);
    }

    private Optional<Node> part(List<JsonNode> of, String at, Operator operator) {
        Optional<String> name = of.size() == 2 ? variable(of.getFirst()) : Optional.empty();
        if (name.isEmpty()) {
            return leave(at, "tests no attribute");
        }
        boolean ofList = values.kind(name.get()).filter(kind -> kind == Kind.LIST).isPresent();
        Operator meant = ofList && operator == Operator.CONTAINS ? Operator.HAS_ANY : operator;
        return values.literal(name.get(), of.get(1)).map(value -> row(name.get(), Test.of(meant, value)))
                .or(() -> leave(at, "is no single value"));
    }

    /// `some` and `none` of a list: `{ "some": [ { "var": "tags" }, { "in": [ { "var": "" }, [ … ] ] } ] }`.
    private Optional<Node> elements(List<JsonNode> of, String at, Operator operator) {
        Optional<String> name = of.size() == 2 ? variable(of.getFirst()) : Optional.empty();
        if (name.isEmpty()) {
            return leave(at, "tests no attribute");
        }
        JsonNode test = of.get(1);
        String word = test.fieldNames().hasNext() ? test.fieldNames().next() : "";
        List<JsonNode> sides = test.path(word).valueStream().toList();
        boolean element = test.size() == 1 && sides.size() == 2 && sides.getFirst().path("var").asText("no").isEmpty();
        if (element && word.equals("in") && sides.get(1).isArray()) {
            return list(name.get(), sides.get(1), at + "/1/in/1").map(list -> row(name.get(), new Test(operator, list, null, false)));
        }
        if (element && (word.equals("==") || word.equals("==="))) {
            return values.literal(name.get(), sides.get(1)).map(value -> row(name.get(), Test.of(operator, value)));
        }
        return leave(at + "/1", "of the values of a list only == and in can be asked");
    }

    private Optional<List<Literal>> list(String name, JsonNode array, String at) {
        List<Literal> list = new ArrayList<>();
        for (JsonNode one : array) {
            Optional<Literal> literal = values.literal(name, one);
            if (literal.isEmpty()) {
                return leave(at, "is no list of values");
            }
            list.add(literal.get());
        }
        return Optional.of(list);
    }

    /// The name of an attribute; none for a default value or the whole data.
    private static Optional<String> variable(JsonNode json) {
        JsonNode of = json.path("var");
        JsonNode name = of.isArray() && of.size() == 1 ? of.path(0) : of;
        return json.size() == 1 && name.isTextual() ? Optional.of(name.textValue()) : Optional.empty();
    }

    private <T> Optional<T> odd(String at) {
        return leave(at, "has another number of arguments than it takes");
    }

    private <T> Optional<T> leave(String pointer, String why) {
        left.add(new Left(pointer, why));
        return Optional.empty();
    }
}

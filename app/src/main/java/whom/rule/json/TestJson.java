package whom.rule.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whom.moment.Window;
import whom.rule.Literal;
import whom.rule.Operator;
import whom.rule.Test;
import whom.text.Refusal;

/// What is asked of a value, as the fields `test`, `value` or `values`, `window` and `case`, both ways.
final class TestJson {
    /// Those that can compare with another attribute.
    private static final Set<Operator> COMPARISONS = EnumSet.of(Operator.IS, Operator.IS_NOT, Operator.LESS_THAN, Operator.AT_MOST,
            Operator.MORE_THAN, Operator.AT_LEAST);
    /// What can be asked of a figure over events.
    private static final Set<Operator> MEASURES = EnumSet.of(Operator.IS, Operator.IS_NOT, Operator.LESS_THAN, Operator.AT_MOST,
            Operator.MORE_THAN, Operator.AT_LEAST, Operator.BETWEEN, Operator.NOT_BETWEEN);

    private TestJson() {
    }

    static void write(ObjectNode json, Test test) {
        json.put("test", test.operator().json());
        switch (test.operator().takes()) {
            case NOTHING -> {
            }
            case ONE -> test.values().forEach(value -> json.set("value", LiteralJson.write(value)));
            case TWO, MANY -> {
                ArrayNode values = json.putArray("values");
                test.values().forEach(value -> values.add(LiteralJson.write(value)));
            }
            case WINDOW -> {
                if (test.window() != null) {
                    json.set("window", WindowJson.write(test.window()));
                }
            }
        }
        if (test.matchCase()) {
            json.put("case", true);
        }
    }

    /// The test of an attribute, which may compare with another one.
    ///
    /// @param own the other fields that the object may have
    static Test ofAttribute(Fields fields, List<String> own) throws Refusal {
        Operator operator = operator(fields, EnumSet.allOf(Operator.class));
        return read(fields, operator, COMPARISONS.contains(operator), own);
    }

    /// The test of an event's property, as above.
    static Test ofProperty(Fields fields, List<String> own) throws Refusal {
        return read(fields, operator(fields, EnumSet.allOf(Operator.class)), false, own);
    }

    /// The test of a figure over events, as above.
    static Test ofFigure(Fields fields, List<String> own) throws Refusal {
        Operator operator = operator(fields, MEASURES);
        if (fields.has("case")) {
            throw new Refusal(fields.place("case") + ": a figure is no text, so case makes no difference; leave it out");
        }
        return read(fields, operator, false, own);
    }

    private static Operator operator(Fields fields, Set<Operator> known) throws Refusal {
        String word = fields.text("test");
        for (Operator operator : known) {
            if (operator.json().equals(word)) {
                return operator;
            }
        }
        throw Unreadable.unknown(fields.place("test"), word, known.stream().map(Operator::json).toList());
    }

    private static Test read(Fields fields, Operator operator, boolean mayCompare, List<String> own) throws Refusal {
        List<String> allowed = new ArrayList<>(own);
        allowed.addAll(switch (operator.takes()) {
            case NOTHING -> List.of("test");
            case ONE -> List.of("test", "value", "case");
            case TWO, MANY -> List.of("test", "values", "case");
            case WINDOW -> List.of("test", "window");
        });
        fields.only(allowed);
        List<Literal> values = switch (operator.takes()) {
            case NOTHING, WINDOW -> List.of();
            case ONE -> fields.has("value") ? List.of(value(fields, mayCompare)) : List.of();
            case TWO, MANY -> literals(fields, operator);
        };
        boolean matchCase = fields.truth("case");
        if (matchCase && !operator.comparesText()) {
            throw new Refusal(fields.place("case") + ": \"" + operator.json()
                    + "\" does not compare text, so case makes no difference; leave it out");
        }
        return new Test(operator, values, operator == Operator.WHEN ? relative(fields) : null, matchCase);
    }

    private static Literal value(Fields fields, boolean mayCompare) throws Refusal {
        JsonNode json = fields.get("value");
        return mayCompare ? LiteralJson.operand(json, fields.place("value")) : LiteralJson.read(json, fields.place("value"));
    }

    private static List<Literal> literals(Fields fields, Operator operator) throws Refusal {
        List<Literal> values = new ArrayList<>();
        if (fields.has("values")) {
            for (JsonNode value : fields.list("values")) {
                values.add(LiteralJson.read(value, fields.place("values") + "[" + values.size() + "]"));
            }
        }
        if (values.size() > operator.mostValues()) {
            throw Unreadable.expected(fields.place("values"), "a list of " + operator.mostValues(), fields.get("values"));
        }
        return values;
    }

    private static Window.@Nullable Relative relative(Fields fields) throws Refusal {
        return switch (WindowJson.optional(fields)) {
            case null -> null;
            case Window.Relative relative -> relative;
            case Window.Fixed _ -> throw new Refusal(fields.place("window")
                    + ": a fixed date of an attribute is a test of its own: \"test\": \"on\", \"before\", \"after\" or \"between\"");
        };
    }
}

package whom.rule.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import whom.rule.Literal;

/// Values as JSON: numbers exact, another attribute as JsonLogic's `var`.
final class ValueWriter {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ValueWriter() {
    }

    static JsonNode json(Literal literal) {
        return switch (literal) {
            case Literal.Text(String text) -> JSON.textNode(text);
            case Literal.Number(BigDecimal number) -> number.scale() == 0
                    ? JSON.numberNode(number.unscaledValue())
                    : JSON.numberNode(number);
            case Literal.Truth(boolean truth) -> JSON.booleanNode(truth);
            case Literal.OtherAttribute(String name) -> variable(name);
        };
    }

    static JsonNode variable(String name) {
        return JSON.objectNode().put("var", name);
    }
}

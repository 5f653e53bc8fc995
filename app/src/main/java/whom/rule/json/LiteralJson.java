package whom.rule.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.List;
import whom.rule.Literal;
import whom.text.Refusal;

/// A value as JSON, both ways: a text, an exact number, true or false; another attribute is `{ "attribute": … }`.
final class LiteralJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private LiteralJson() {
    }

    static JsonNode write(Literal literal) {
        return switch (literal) {
            case Literal.Text(String text) -> JSON.textNode(text);
            case Literal.Number(BigDecimal number) -> number(number);
            case Literal.OtherAttribute(String name) -> JSON.objectNode().put("attribute", name);
            case Literal.Truth(boolean truth) -> JSON.booleanNode(truth);
        };
    }

    /// Whole numbers without a point.
    static JsonNode number(BigDecimal number) {
        return number.scale() == 0 ? JSON.numberNode(number.unscaledValue()) : JSON.numberNode(number);
    }

    static Literal read(JsonNode json, String place) throws Refusal {
        if (json.isTextual()) {
            return new Literal.Text(json.textValue());
        }
        if (json.isBoolean()) {
            return new Literal.Truth(json.booleanValue());
        }
        if (isNumber(json)) {
            return new Literal.Number(json.decimalValue());
        }
        throw Unreadable.expected(place, "a text, a number, true or false", json);
    }

    /// A value, or another attribute.
    static Literal operand(JsonNode json, String place) throws Refusal {
        if (!json.isObject()) {
            return read(json, place);
        }
        Fields fields = Fields.of(json, place, "a value");
        fields.only(List.of("attribute"));
        return new Literal.OtherAttribute(fields.text("attribute"));
    }

    static boolean isNumber(JsonNode json) {
        return json.isNumber() && (json.isBigDecimal() || Double.isFinite(json.doubleValue()) || json.isIntegralNumber());
    }
}

package whom.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import whom.text.JsonMistake;
import whom.text.Refusal;

/// JSON that someone hands to a command.
final class JsonText {
    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private JsonText() {
    }

    /// @param name what it is, for the message when it is not JSON
    static JsonNode read(String name, String json) throws Refusal {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new Refusal(name + ", line " + broken.getLocation().getLineNr() + ", column " + broken.getLocation().getColumnNr()
                    + ": " + JsonMistake.said(broken.getOriginalMessage()), broken);
        }
    }

    /// The data of a template: maps, lists, text, `Long`, `BigDecimal` and booleans; `null` is left out at the top, and kept below.
    static Map<String, Object> data(String name, JsonNode json) throws Refusal {
        if (!json.isObject()) {
            throw new Refusal(name + ": should be one JSON object, { … }");
        }
        Map<String, Object> data = new LinkedHashMap<>();
        map(json).forEach((field, value) -> {
            if (value != null) {
                data.put(field, value);
            }
        });
        return data;
    }

    private static Map<String, @Nullable Object> map(JsonNode object) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        object.properties().forEach(field -> map.put(field.getKey(), value(field.getValue())));
        return map;
    }

    private static @Nullable Object value(JsonNode json) {
        return switch (json.getNodeType()) {
            case OBJECT, POJO -> map(json);
            case ARRAY -> list(json);
            case STRING, BINARY -> json.asText();
            case BOOLEAN -> json.booleanValue();
            case NUMBER -> number(json);
            case NULL, MISSING -> null;
        };
    }

    private static Object number(JsonNode json) {
        if (json.isIntegralNumber() && json.canConvertToLong()) {
            return json.longValue();
        }
        return new BigDecimal(json.asText());
    }

    private static List<@Nullable Object> list(JsonNode array) {
        List<@Nullable Object> list = new ArrayList<>();
        array.forEach(element -> list.add(value(element)));
        return list;
    }
}

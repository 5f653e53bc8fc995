package whom.rule.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import whom.text.NearMatch;
import whom.text.Refusal;

/// The fields of one object, read strictly: a missing, unknown or wrong one is refused with its place.
record Fields(JsonNode json, String place) {
    static Fields of(JsonNode json, String place, String what) throws Refusal {
        if (!json.isObject()) {
            throw Unreadable.expected(place, what, json);
        }
        return new Fields(json, place);
    }

    String place(String field) {
        return place + "." + field;
    }

    boolean has(String field) {
        return json.has(field);
    }

    JsonNode get(String field) {
        return json.path(field);
    }

    /// Which one of the fields is there; exactly one must be.
    String oneOf(List<String> fields) throws Refusal {
        List<String> there = fields.stream().filter(json::has).toList();
        if (there.size() > 1) {
            throw new Refusal(place + ": \"" + there.get(0) + "\" and \"" + there.get(1) + "\" cannot stand together");
        }
        if (there.isEmpty()) {
            String first = json.fieldNames().hasNext() ? json.fieldNames().next() : null;
            throw first == null
                    ? new Refusal(place + ": expected one of " + String.join(", ", fields) + ", found an empty object")
                    : Unreadable.unknown(place, unknownOf(fields, first), fields);
        }
        return there.getFirst();
    }

    /// Refuses any field but these.
    void only(List<String> fields) throws Refusal {
        for (var entry : json.properties()) {
            if (!fields.contains(entry.getKey())) {
                throw Unreadable.unknown(place, entry.getKey(), fields);
            }
        }
    }

    String text(String field) throws Refusal {
        if (!get(field).isTextual()) {
            throw Unreadable.expected(place(field), "a text", get(field));
        }
        return get(field).textValue();
    }

    boolean truth(String field) throws Refusal {
        if (has(field) && !get(field).isBoolean()) {
            throw Unreadable.expected(place(field), "true or false", get(field));
        }
        return get(field).booleanValue();
    }

    int whole(String field) throws Refusal {
        return whole(get(field), place(field));
    }

    static int whole(JsonNode json, String place) throws Refusal {
        if (!json.isNumber() || !json.canConvertToExactIntegral() || !json.canConvertToInt()) {
            throw Unreadable.expected(place, "a whole number up to " + Integer.MAX_VALUE, json);
        }
        return json.intValue();
    }

    BigDecimal number(String field) throws Refusal {
        return number(get(field), place(field));
    }

    static BigDecimal number(JsonNode json, String place) throws Refusal {
        if (!LiteralJson.isNumber(json)) {
            throw Unreadable.expected(place, "a number", json);
        }
        return json.decimalValue();
    }

    LocalDate day(String field) throws Refusal {
        return day(get(field), place(field));
    }

    static LocalDate day(JsonNode json, String place) throws Refusal {
        try {
            return LocalDate.parse(json.asText());
        } catch (DateTimeException notADay) {
            throw Unreadable.expected(place, "a date such as \"2026-01-31\"", json);
        }
    }

    List<JsonNode> list(String field) throws Refusal {
        if (!get(field).isArray()) {
            throw Unreadable.expected(place(field), "a list, [ … ]", get(field));
        }
        return get(field).valueStream().toList();
    }

    List<String> texts(String field) throws Refusal {
        List<String> texts = new ArrayList<>();
        for (JsonNode json : list(field)) {
            if (!json.isTextual()) {
                throw Unreadable.expected(place(field) + "[" + texts.size() + "]", "a text", json);
            }
            texts.add(json.textValue());
        }
        return texts;
    }

    List<JsonNode> pair(String field) throws Refusal {
        List<JsonNode> pair = list(field);
        if (pair.size() != 2) {
            throw Unreadable.expected(place(field), "a list of 2", get(field));
        }
        return pair;
    }

    /// The field to complain about: one that is a near match of a wanted one rather than just the first.
    private String unknownOf(List<String> wanted, String first) {
        return json.propertyStream().map(Map.Entry::getKey)
                .filter(name -> NearMatch.of(name, wanted).isPresent())
                .findFirst().orElse(first);
    }
}

package whom.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.profile.Property;
import whom.profile.Value;

/// Reads what [PropertyJson] wrote. A property whose JSON type is not that of its kind is missing, as is everything behind a place that is no
/// JSON.
final class PropertyReader {
    private final String json;
    private int at;

    private PropertyReader(String json) {
        this.json = json;
    }

    /// The properties that the kind of event knows.
    static Map<String, Value> values(@Nullable String json, EventKind event) {
        Map<String, Value> values = new LinkedHashMap<>();
        if (json != null) {
            Map<String, @Nullable Object> raw = new PropertyReader(json).top();
            for (Property property : event.properties()) {
                Value value = value(property.kind(), raw.get(property.name()));
                if (value != null) {
                    values.put(property.name(), value);
                }
            }
        }
        return values;
    }

    /// The texts of an array that [PropertyJson#array] wrote.
    static List<String> texts(String json) {
        return new PropertyReader(json).list().stream().map(String::valueOf).toList();
    }

    private static @Nullable Value value(Kind kind, @Nullable Object raw) {
        return switch (kind) {
            case TEXT -> raw instanceof String text && !text.isBlank() ? new Value.Text(text) : null;
            case NUMBER -> raw instanceof BigDecimal number ? new Value.Number(Cells.plain(number)) : null;
            case BOOLEAN -> raw instanceof Boolean truth ? new Value.Truth(truth) : null;
            case DATE -> raw instanceof String text ? date(text) : null;
            case INSTANT -> raw instanceof BigDecimal millis && millis.scale() == 0 && millis.unscaledValue().bitLength() < Long.SIZE
                    ? new Value.Moment(Instant.ofEpochMilli(millis.longValueExact()))
                    : null;
            case LIST -> raw instanceof List<?> list && !list.isEmpty() && list.stream().allMatch(String.class::isInstance)
                    ? new Value.Texts(list.stream().map(String.class::cast).toList())
                    : null;
        };
    }

    private static @Nullable Value date(String text) {
        try {
            return new Value.Date(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    private Map<String, @Nullable Object> top() {
        Map<String, @Nullable Object> members = new HashMap<>();
        try {
            object(members);
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException _) {
            // What was read before this place stands.
        }
        return members;
    }

    private void object(Map<String, @Nullable Object> members) {
        expect('{');
        for (boolean more = !next('}'); more; more = !next('}')) {
            String name = text();
            expect(':');
            @Nullable
            Object value = any();
            members.put(name, value);
            next(',');
        }
    }

    private @Nullable Object any() {
        skip();
        return switch (json.charAt(at)) {
            case '"' -> text();
            case '[' -> list();
            case '{' -> {
                object(new HashMap<>());
                yield null;
            }
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private List<@Nullable Object> list() {
        List<@Nullable Object> list = new ArrayList<>();
        expect('[');
        for (boolean more = !next(']'); more; more = !next(']')) {
            list.add(any());
            next(',');
        }
        return list;
    }

    private String text() {
        expect('"');
        StringBuilder text = new StringBuilder();
        for (char c = json.charAt(at++); c != '"'; c = json.charAt(at++)) {
            text.append(c == '\\' ? escaped() : c);
        }
        return text.toString();
    }

    private char escaped() {
        char c = json.charAt(at++);
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> {
                at += 4;
                yield (char) Integer.parseInt(json.substring(at - 4, at), 16);
            }
            default -> c;
        };
    }

    private BigDecimal number() {
        int from = at;
        while (at < json.length() && "+-.0123456789eE".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
        return new BigDecimal(json.substring(from, at));
    }

    private @Nullable Object word(String word, @Nullable Object meaning) {
        if (!json.startsWith(word, at)) {
            throw new IllegalArgumentException(json);
        }
        at += word.length();
        return meaning;
    }

    private void expect(char c) {
        if (!next(c)) {
            throw new IllegalArgumentException(json);
        }
    }

    private boolean next(char c) {
        skip();
        if (json.charAt(at) != c) {
            return false;
        }
        at++;
        return true;
    }

    private void skip() {
        while (Character.isWhitespace(json.charAt(at))) {
            at++;
        }
    }
}

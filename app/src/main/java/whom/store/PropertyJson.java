package whom.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import whom.profile.Value;

/// The properties of an event as a JSON object with its names in order, so that equal properties are equal texts.
///
/// Numbers and booleans are JSON's own, instants are epoch milliseconds, dates ISO texts, lists arrays of texts. A blank text is missing and is
/// not written.
public final class PropertyJson {
    private PropertyJson() {
    }

    /// The object, or null when there is nothing in it.
    public static @Nullable String of(Map<String, Value> properties) {
        StringBuilder json = new StringBuilder(32 * properties.size());
        char before = '{';
        for (Map.Entry<String, Value> property : new TreeMap<>(properties).entrySet()) {
            if (property.getValue() instanceof Value.Text(String text) && text.isBlank()) {
                continue;
            }
            json.append(before);
            text(property.getKey(), json);
            json.append(':');
            value(property.getValue(), json);
            before = ',';
        }
        return before == '{' ? null : json.append('}').toString();
    }

    /// A text as JSON.
    static String quoted(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2);
        text(text, json);
        return json.toString();
    }

    /// Texts as a JSON array.
    static String array(List<String> texts) {
        StringBuilder json = new StringBuilder(32 * texts.size());
        array(texts, json);
        return json.toString();
    }

    private static void array(List<String> texts, StringBuilder json) {
        char before = '[';
        for (String text : texts) {
            json.append(before);
            text(text, json);
            before = ',';
        }
        json.append(texts.isEmpty() ? "[]" : "]");
    }

    private static void value(Value value, StringBuilder json) {
        switch (value) {
            case Value.Text(String text) -> text(text, json);
            case Value.Number(BigDecimal number) -> json.append(number.stripTrailingZeros().toPlainString());
            case Value.Truth(boolean truth) -> json.append(truth);
            case Value.Date(LocalDate date) -> text(date.toString(), json);
            case Value.Moment(Instant instant) -> json.append(instant.toEpochMilli());
            case Value.Texts(List<String> texts) -> array(texts, json);
        }
    }

    private static void text(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < 0x20) {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}

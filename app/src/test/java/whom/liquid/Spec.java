package whom.liquid;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One case of a spec file: a template, its data and partials, and what must come of it.
///
/// ```
/// == a name
/// data {"a": 1}
/// partial foot: text
/// {{ a }} and as many lines as it takes
/// -- 1 and what else is printed, ¶ for a line break
/// ~ 1:4 an error that is printed in place
/// ? 1:4 a note about what renders, but hardly as meant
/// * why nothing is sent, perhaps nothing
/// ! 1:4 a problem for which the template is refused; all of them
/// ```
record Spec(String name, String template, Map<String, Object> data, Map<String, String> partials, String printed, List<String> inPlace,
        List<String> notes, @Nullable String notSent, List<String> refused) {
    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    static List<Spec> read(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(Spec.class.getResourceAsStream(file), file)) {
            List<Spec> specs = new ArrayList<>();
            for (String block : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^== ", -1)) {
                if (!block.isBlank() && !block.startsWith("#")) {
                    specs.add(of(block));
                }
            }
            return specs;
        }
    }

    private static Spec of(String block) {
        List<String> lines = block.lines().toList();
        List<String> template = new ArrayList<>();
        Map<String, Object> data = new LinkedHashMap<>();
        Map<String, String> partials = new HashMap<>();
        List<String> inPlace = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        @Nullable
        String notSent = null;
        String printed = "";
        boolean answered = false;
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("-- ") || line.equals("--")) {
                printed = line.equals("--") ? "" : line.substring(3).replace('¶', '\n');
                answered = true;
            } else if (line.startsWith("~ ")) {
                inPlace.add(line.substring(2));
            } else if (line.startsWith("? ")) {
                notes.add(line.substring(2));
            } else if (line.startsWith("* ") || line.equals("*")) {
                notSent = line.substring(1).strip();
                answered = true;
            } else if (line.startsWith("! ")) {
                refused.add(line.substring(2));
                answered = true;
            } else if (!answered && template.isEmpty() && line.startsWith("data {")) {
                data.putAll(data(line.substring(5)));
            } else if (!answered && template.isEmpty() && line.startsWith("partial ")) {
                int colon = line.indexOf(": ");
                partials.put(line.substring(8, colon), line.substring(colon + 2).replace('¶', '\n'));
            } else if (!answered) {
                template.add(line);
            }
        }
        return new Spec(lines.getFirst(), String.join("\n", template), data, partials, printed, inPlace, notes, notSent, refused);
    }

    private static Map<String, Object> data(String json) {
        try {
            Map<String, Object> data = new LinkedHashMap<>();
            JSON.readTree(json).properties().forEach(field -> data.put(field.getKey(), Objects.requireNonNull(value(field.getValue()))));
            return data;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Object value(JsonNode json) {
        if (json.isObject()) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            json.properties().forEach(field -> map.put(field.getKey(), value(field.getValue())));
            return map;
        }
        if (json.isArray()) {
            List<@Nullable Object> list = new ArrayList<>();
            json.forEach(item -> list.add(value(item)));
            return list;
        }
        if (json.isNull()) {
            return null;
        }
        return json.isTextual() ? json.asText() : json.isBoolean() ? (Object) json.booleanValue() : number(json);
    }

    private static Object number(JsonNode json) {
        return json.isIntegralNumber() && json.canConvertToLong() ? (Object) json.longValue() : new BigDecimal(json.asText());
    }
}

package whom.rule.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whom.moment.Unit;
import whom.moment.Window;
import whom.text.Refusal;

/// A window as JSON, both ways.
final class WindowJson {
    private static final List<String> KINDS = List.of("inLast", "inNext", "moreThanAgo", "daysAgo", "on", "before", "after", "between");
    private static final Set<String> WITH_UNIT = Set.of("inLast", "inNext", "moreThanAgo");
    private static final List<String> UNITS = Arrays.stream(Unit.values()).map(WindowJson::word).toList();

    private WindowJson() {
    }

    static JsonNode write(Window window) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        return switch (window) {
            case Window.InLast(int n, Unit unit) -> json.put("inLast", n).put("unit", word(unit));
            case Window.InNext(int n, Unit unit) -> json.put("inNext", n).put("unit", word(unit));
            case Window.MoreThanAgo(int n, Unit unit) -> json.put("moreThanAgo", n).put("unit", word(unit));
            case Window.DaysAgo(int n) -> json.put("daysAgo", n);
            case Window.Today() -> JsonNodeFactory.instance.textNode("today");
            case Window.Yesterday() -> JsonNodeFactory.instance.textNode("yesterday");
            case Window.On(var day) -> json.put("on", day.toString());
            case Window.Before(var day) -> json.put("before", day.toString());
            case Window.After(var day) -> json.put("after", day.toString());
            case Window.Between(var first, var last) -> {
                json.putArray("between").add(first.toString()).add(last.toString());
                yield json;
            }
        };
    }

    static @Nullable Window optional(Fields row) throws Refusal {
        return row.has("window") ? read(row.get("window"), row.place("window")) : null;
    }

    private static Window read(JsonNode json, String place) throws Refusal {
        if (json.isTextual()) {
            return switch (json.textValue()) {
                case "today" -> new Window.Today();
                case "yesterday" -> new Window.Yesterday();
                default -> throw Unreadable.unknown(place, json.textValue(), List.of("today", "yesterday"));
            };
        }
        Fields fields = Fields.of(json, place, "a window");
        String kind = fields.oneOf(KINDS);
        fields.only(WITH_UNIT.contains(kind) ? List.of(kind, "unit") : List.of(kind));
        return switch (kind) {
            case "inLast" -> new Window.InLast(fields.whole(kind), unit(fields));
            case "inNext" -> new Window.InNext(fields.whole(kind), unit(fields));
            case "moreThanAgo" -> new Window.MoreThanAgo(fields.whole(kind), unit(fields));
            case "daysAgo" -> new Window.DaysAgo(fields.whole(kind));
            case "on" -> new Window.On(fields.day(kind));
            case "before" -> new Window.Before(fields.day(kind));
            case "after" -> new Window.After(fields.day(kind));
            default -> new Window.Between(Fields.day(fields.pair(kind).get(0), place + ".between[0]"),
                    Fields.day(fields.pair(kind).get(1), place + ".between[1]"));
        };
    }

    static Unit unit(Fields fields) throws Refusal {
        String word = fields.text("unit");
        if (!UNITS.contains(word)) {
            throw Unreadable.unknown(fields.place("unit"), word, UNITS);
        }
        return Unit.valueOf(word.toUpperCase(Locale.ROOT));
    }

    static String word(Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }
}

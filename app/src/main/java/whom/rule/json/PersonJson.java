package whom.rule.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.moment.Unit;
import whom.rule.Annual;
import whom.rule.Band;
import whom.rule.Condition;
import whom.rule.Mark;
import whom.text.Refusal;

/// A row about what somebody is, not about a value or an event, as JSON, both ways.
final class PersonJson {
    private static final List<String> BANDS = List.of("top", "bottom", "band");
    private static final List<String> DAYS = List.of("today", "inMonth");

    private PersonJson() {
    }

    static void write(ObjectNode json, Condition.Anniversary row) {
        json.put("anniversary", row.attribute());
        if (row.when() != null) {
            json.set("when", annual(row.when()));
        }
    }

    private static JsonNode annual(Annual when) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        return switch (when) {
            case Annual.Today() -> json.textNode("today");
            case Annual.InMonth() -> json.textNode("inMonth");
            case Annual.InNext(int n, Unit unit) -> json.put("inNext", n).put("unit", WindowJson.word(unit));
            case Annual.InLast(int n, Unit unit) -> json.put("inLast", n).put("unit", WindowJson.word(unit));
        };
    }

    static void write(ObjectNode json, Condition.Ranked row) {
        json.put("rank", row.attribute());
        switch (row.band()) {
            case null -> {
            }
            case Band.Top(BigDecimal percent) -> json.set("top", LiteralJson.number(percent));
            case Band.Bottom(BigDecimal percent) -> json.set("bottom", LiteralJson.number(percent));
            case Band.Between(BigDecimal from, BigDecimal to) ->
                json.putArray("band").add(LiteralJson.number(from)).add(LiteralJson.number(to));
        }
    }

    static void write(ObjectNode json, Condition.RandomShare row) {
        json.set("random", LiteralJson.number(row.percent()));
        if (!row.seed().isEmpty()) {
            json.put("seed", row.seed());
        }
        if (row.from().signum() != 0) {
            json.set("from", LiteralJson.number(row.from()));
        }
    }

    static void write(ObjectNode json, Condition.Exported row) {
        json.put("exported", true);
        if (row.preset() != null) {
            json.put("to", row.preset());
        }
        if (row.segment() != null) {
            json.put("segment", row.segment());
        }
        EventJson.write(json, row.window());
    }

    static Condition anniversary(Fields fields, Mark mark) throws Refusal {
        NodeReader.only(fields, "anniversary", "when");
        return new Condition.Anniversary(fields.text("anniversary"), annual(fields), mark);
    }

    private static @Nullable Annual annual(Fields row) throws Refusal {
        if (!row.has("when")) {
            return null;
        }
        JsonNode json = row.get("when");
        if (json.isTextual()) {
            return switch (json.textValue()) {
                case "today" -> new Annual.Today();
                case "inMonth" -> new Annual.InMonth();
                default -> throw Unreadable.unknown(row.place("when"), json.textValue(), DAYS);
            };
        }
        Fields fields = Fields.of(json, row.place("when"), "\"today\", \"inMonth\" or such as { \"inNext\": 7, \"unit\": \"days\" }");
        String kind = fields.oneOf(List.of("inNext", "inLast"));
        fields.only(List.of(kind, "unit"));
        return kind.equals("inNext")
                ? new Annual.InNext(fields.whole(kind), WindowJson.unit(fields))
                : new Annual.InLast(fields.whole(kind), WindowJson.unit(fields));
    }

    static Condition ranked(Fields fields, Mark mark) throws Refusal {
        if (BANDS.stream().noneMatch(fields::has)) {
            NodeReader.only(fields, "rank", "top", "bottom", "band");
            return new Condition.Ranked(fields.text("rank"), null, mark);
        }
        String kind = fields.oneOf(BANDS);
        NodeReader.only(fields, "rank", kind);
        return new Condition.Ranked(fields.text("rank"), switch (kind) {
            case "top" -> new Band.Top(fields.number(kind));
            case "bottom" -> new Band.Bottom(fields.number(kind));
            default -> new Band.Between(Fields.number(fields.pair(kind).get(0), fields.place(kind) + "[0]"),
                    Fields.number(fields.pair(kind).get(1), fields.place(kind) + "[1]"));
        }, mark);
    }

    static Condition share(Fields fields, Mark mark) throws Refusal {
        NodeReader.only(fields, "random", "seed", "from");
        return new Condition.RandomShare(fields.number("random"), fields.has("from") ? fields.number("from") : BigDecimal.ZERO,
                fields.has("seed") ? fields.text("seed") : "", mark);
    }

    static Condition exported(Fields fields, Mark mark) throws Refusal {
        NodeReader.only(fields, "exported", "to", "segment", "window");
        if (!fields.truth("exported")) {
            throw new Refusal(fields.place("exported") + ": only true; for the others put it into { \"none\": [ … ] }");
        }
        return new Condition.Exported(fields.has("to") ? fields.text("to") : null, fields.has("segment") ? fields.text("segment") : null,
                WindowJson.optional(fields), mark);
    }
}

package whom.rule.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import whom.moment.Span;
import whom.moment.Window;
import whom.rule.Aggregate;
import whom.rule.Condition;
import whom.rule.End;
import whom.rule.Mark;
import whom.rule.Step;
import whom.text.Refusal;

/// A row about events as JSON, both ways.
final class EventJson {
    /// The key of each figure.
    static final Map<String, Aggregate> FIGURES = Map.of("sum", Aggregate.SUM, "avg", Aggregate.AVG, "min", Aggregate.MIN, "max",
            Aggregate.MAX, "countDistinct", Aggregate.COUNT_DISTINCT);

    private EventJson() {
    }

    static void write(ObjectNode json, Condition.Did row) {
        json.put(row.not() ? "didNot" : "did", row.event());
        WhereJson.write(json, row.where());
        if (row.count() != null) {
            json.set("count", CountJson.write(row.count()));
        }
        write(json, row.window());
    }

    static void write(ObjectNode json, Condition.Sequence row) {
        json.put("did", row.event());
        WhereJson.write(json, row.where());
        ArrayNode steps = json.putArray("then");
        for (Step step : row.then()) {
            ObjectNode then = steps.addObject().put(step.not() ? "didNot" : "did", step.event());
            WhereJson.write(then, step.where());
            if (step.within() != null) {
                then.put("within", step.within().n()).put("unit", WindowJson.word(step.within().unit()));
            }
        }
        write(json, row.window());
    }

    static void write(ObjectNode json, Condition.Aggregated row) {
        json.put(switch (row.aggregate()) {
            case SUM -> "sum";
            case AVG -> "avg";
            case MIN -> "min";
            case MAX -> "max";
            case COUNT_DISTINCT -> "countDistinct";
        }, row.event()).put("property", row.property());
        TestJson.write(json, row.test());
        WhereJson.write(json, row.where());
        write(json, row.window());
    }

    static void write(ObjectNode json, Condition.Edge row) {
        json.put(row.end() == End.FIRST ? "first" : "last", row.event());
        WhereJson.write(json, row.where());
        write(json, row.window());
    }

    static void write(ObjectNode json, @Nullable Window window) {
        if (window != null) {
            json.set("window", WindowJson.write(window));
        }
    }

    static Condition did(Fields fields, String kind, Mark mark) throws Refusal {
        boolean not = kind.equals("didNot");
        if (!fields.has("then")) {
            NodeReader.only(fields, kind, "where", "count", "window");
            return new Condition.Did(fields.text(kind), WhereJson.optional(fields), not, CountJson.optional(fields),
                    WindowJson.optional(fields), mark);
        }
        if (not) {
            throw new Refusal(fields.place() + ": a sequence is negated as a whole; put { \"did\": … } into { \"none\": [ … ] }");
        }
        NodeReader.only(fields, kind, "where", "then", "window");
        List<Step> steps = new ArrayList<>();
        for (JsonNode step : fields.list("then")) {
            steps.add(step(step, fields.place("then") + "[" + steps.size() + "]"));
        }
        if (steps.isEmpty()) {
            throw Unreadable.expected(fields.place("then"), "at least one step", fields.get("then"));
        }
        return new Condition.Sequence(fields.text(kind), WhereJson.optional(fields), steps, WindowJson.optional(fields), mark);
    }

    private static Step step(JsonNode json, String place) throws Refusal {
        Fields fields = Fields.of(json, place, "a step such as { \"did\": \"purchase\" }");
        String kind = fields.oneOf(List.of("did", "didNot"));
        fields.only(fields.has("within") ? List.of(kind, "where", "within", "unit") : List.of(kind, "where", "within"));
        Span within = fields.has("within") ? new Span(fields.whole("within"), WindowJson.unit(fields)) : null;
        return new Step(kind.equals("didNot"), fields.text(kind), WhereJson.optional(fields), within);
    }

    static Condition figure(Fields fields, String kind, Aggregate aggregate, Mark mark) throws Refusal {
        return new Condition.Aggregated(aggregate, fields.text(kind), fields.text("property"),
                TestJson.ofFigure(fields, NodeReader.with(kind, "property", "where", "window")), WhereJson.optional(fields),
                WindowJson.optional(fields), mark);
    }

    static Condition edge(Fields fields, String kind, Mark mark) throws Refusal {
        NodeReader.only(fields, kind, "where", "window");
        return new Condition.Edge(kind.equals("first") ? End.FIRST : End.LAST, fields.text(kind), WhereJson.optional(fields),
                WindowJson.optional(fields), mark);
    }
}

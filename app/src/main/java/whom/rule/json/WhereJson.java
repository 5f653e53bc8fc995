package whom.rule.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.rule.Where;
import whom.text.Refusal;

/// Which events are meant, as JSON, both ways: a test of a `property`, or `all` or `any` of at least two.
final class WhereJson {
    private static final List<String> KINDS = List.of("property", "all", "any");

    private WhereJson() {
    }

    static void write(ObjectNode row, @Nullable Where where) {
        if (where != null) {
            row.set("where", write(where));
        }
    }

    private static ObjectNode write(Where where) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        switch (where) {
            case Where.Of(String property, var test) -> TestJson.write(json.put("property", property), test);
            case Where.All(List<Where> of) -> write(json.putArray("all"), of);
            case Where.Any(List<Where> of) -> write(json.putArray("any"), of);
        }
        return json;
    }

    private static void write(ArrayNode json, List<Where> of) {
        of.forEach(where -> json.add(write(where)));
    }

    static @Nullable Where optional(Fields row) throws Refusal {
        return row.has("where") ? read(row.get("where"), row.place("where"), 0) : null;
    }

    private static Where read(JsonNode json, String place, int depth) throws Refusal {
        if (depth > NodeReader.DEEPEST) {
            throw new Refusal("rule: a where is nested deeper than " + NodeReader.DEEPEST + " levels");
        }
        Fields fields = Fields.of(json, place, "a test of a property, or all or any of them");
        String kind = fields.oneOf(KINDS);
        if (kind.equals("property")) {
            return new Where.Of(fields.text(kind), TestJson.ofProperty(fields, List.of(kind)));
        }
        fields.only(List.of(kind));
        List<Where> of = new ArrayList<>();
        for (JsonNode child : fields.list(kind)) {
            of.add(read(child, fields.place(kind) + "[" + of.size() + "]", depth + 1));
        }
        if (of.size() < 2) {
            throw Unreadable.expected(fields.place(kind), "a list of at least 2", fields.get(kind));
        }
        return kind.equals("all") ? new Where.All(of) : new Where.Any(of);
    }
}

package whom.rule.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.rule.Count;
import whom.text.Refusal;

/// How often, as JSON, both ways: `{ "atLeast": 3 }`, `{ "between": [2, 5] }`.
final class CountJson {
    private static final List<String> COUNTS = List.of("atLeast", "atMost", "exactly", "fewerThan", "moreThan", "between");

    private CountJson() {
    }

    static ObjectNode write(Count count) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        switch (count) {
            case Count.AtLeast(int n) -> json.put("atLeast", n);
            case Count.AtMost(int n) -> json.put("atMost", n);
            case Count.Exactly(int n) -> json.put("exactly", n);
            case Count.FewerThan(int n) -> json.put("fewerThan", n);
            case Count.MoreThan(int n) -> json.put("moreThan", n);
            case Count.Between(int least, int most) -> json.putArray("between").add(least).add(most);
        }
        return json;
    }

    static @Nullable Count optional(Fields row) throws Refusal {
        if (!row.has("count")) {
            return null;
        }
        Fields fields = Fields.of(row.get("count"), row.place("count"), "a count such as { \"atLeast\": 3 }");
        String kind = fields.oneOf(COUNTS);
        fields.only(List.of(kind));
        return switch (kind) {
            case "atLeast" -> new Count.AtLeast(fields.whole(kind));
            case "atMost" -> new Count.AtMost(fields.whole(kind));
            case "exactly" -> new Count.Exactly(fields.whole(kind));
            case "fewerThan" -> new Count.FewerThan(fields.whole(kind));
            case "moreThan" -> new Count.MoreThan(fields.whole(kind));
            default -> new Count.Between(Fields.whole(fields.pair(kind).get(0), fields.place(kind) + "[0]"),
                    Fields.whole(fields.pair(kind).get(1), fields.place(kind) + "[1]"));
        };
    }
}

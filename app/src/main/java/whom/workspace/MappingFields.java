package whom.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import whom.profile.Schema;
import whom.template.Dialect;
import whom.template.mapping.Mapping;
import whom.template.mapping.MappingCheck;
import whom.template.mapping.MappingCheck.Part;
import whom.text.Refusal;

/// The further names in a template's settings: `"mapping": { "bought": "last_product", "since": {"attribute": "signup_date", "format": "%d.%m.%Y"} }`.
final class MappingFields {
    static final String MAPPING = "mapping";

    private MappingFields() {
    }

    /// @throws Refusal when something in it is wrong, with line and column
    static Mapping read(Fields settings, Schema schema, Dialect dialect) throws Refusal {
        Fields fields = settings.object(MAPPING);
        List<Mapping.Line> lines = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : fields.node().properties()) {
            lines.add(line(fields, field.getKey(), field.getValue()));
        }
        Mapping mapping = new Mapping(lines);
        for (MappingCheck.Mistake mistake : MappingCheck.of(mapping, schema, dialect)) {
            String name = lines.get(mistake.line()).name();
            String said = "`" + name + "` " + (mistake.part() == Part.NAME ? "" : "(" + mistake.part().word() + ") ") + mistake.message();
            throw fields.node().path(name).has(mistake.part().word())
                    ? fields.document().refusal(fields.at().appendProperty(name).appendProperty(mistake.part().word()), said)
                    : mistake.part() == Part.NAME
                            ? fields.document().refusalOfName(fields.at().appendProperty(name), said)
                            : fields.document().refusal(fields.at().appendProperty(name), said);
        }
        return mapping;
    }

    private static Mapping.Line line(Fields fields, String name, JsonNode node) throws Refusal {
        if (node.isTextual()) {
            return new Mapping.Line(name, node.textValue(), null, null);
        }
        if (!(node instanceof ObjectNode)) {
            throw fields.refusal(name,
                    "should be the name of an attribute in quotes, or an object such as {\"attribute\": \"first_name\", \"default\": \"friend\"}");
        }
        Fields line = fields.object(name).knowing("attribute", "default", "format");
        return new Mapping.Line(name, line.text("attribute"), otherwise(line), line.has("format") ? line.text("format") : null);
    }

    /// A number or a truth may stand without quotes.
    private static @Nullable String otherwise(Fields line) throws Refusal {
        JsonNode node = line.node().path("default");
        return !line.has("default") ? null : node.isNumber() || node.isBoolean() ? node.asText() : line.text("default", "");
    }

    /// Writes the lines; what a line holds beyond ours stays, and one that names nothing but its attribute is written short.
    static void write(Mapping mapping, ObjectNode settings) {
        JsonNode before = settings.path(MAPPING).deepCopy();
        if (mapping.lines().isEmpty()) {
            settings.remove(MAPPING);
            return;
        }
        ObjectNode all = settings.putObject(MAPPING);
        for (Mapping.Line line : mapping.lines()) {
            ObjectNode own = before.path(line.name()) instanceof ObjectNode known ? known : settings.objectNode();
            own.put("attribute", line.attribute());
            set(own, "default", line.otherwise());
            set(own, "format", line.format());
            if (own.size() == 1) {
                all.put(line.name(), line.attribute());
            } else {
                all.set(line.name(), own);
            }
        }
    }

    private static void set(ObjectNode line, String field, @Nullable String text) {
        if (text == null) {
            line.remove(field);
        } else if (!line.path(field).asText().equals(text)) {
            line.put(field, text);
        }
    }
}

package whom.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import whom.export.preset.PresetShelf;
import whom.moment.AsOf;
import whom.profile.Attribute;
import whom.profile.Consent;
import whom.profile.Kind;
import whom.profile.Person;
import whom.profile.Schema;
import whom.profile.Value;
import whom.text.Refusal;

/// People of a JSON file, and the questions an export asks about them.
record World(Schema schema, List<Person> people, Map<String, String> suppressed) {
    static final AsOf AS_OF = new AsOf(Instant.parse("2026-11-22T11:00:00Z"), ZoneId.of("Europe/Paris"));
    private static final Set<String> NOT_ATTRIBUTES = Set.of("tags", "consent", "suppressed");

    static World read(String resource) {
        try {
            JsonNode json = new ObjectMapper().readTree(Resource.text(resource));
            List<Attribute> attributes = new ArrayList<>();
            json.get("attributes").properties().forEach(a -> attributes.add(attribute(a.getKey(), a.getValue().asText())));
            Schema schema = new Schema(json.get("key").asText(), attributes, List.of(), List.of("email"));
            List<Person> people = new ArrayList<>();
            Map<String, String> suppressed = new HashMap<>();
            for (JsonNode node : json.get("people")) {
                Person person = person(people.size() + 1L, schema, node);
                people.add(person);
                if (node.has("suppressed")) {
                    suppressed.put(person.key(), node.get("suppressed").asText());
                }
            }
            return new World(schema, people, suppressed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Suppressions suppressions() {
        return (person, _) -> Optional.ofNullable(suppressed.get(person.key()));
    }

    ExportRequest request(String preset, String... columns) throws Refusal {
        return new ExportRequest("lapsed", "orders = 0", AS_OF, schema, PresetShelf.open(null).preset(preset), List.of(columns));
    }

    static Attribute attribute(String name, String type) {
        Kind kind = List.of(Kind.values()).stream().filter(k -> k.word().equals(type)).findFirst().orElseThrow();
        return new Attribute(name, name, kind, Map.of());
    }

    private static Person person(long id, Schema schema, JsonNode node) {
        Map<String, Value> values = new HashMap<>();
        node.properties().stream().filter(field -> !NOT_ATTRIBUTES.contains(field.getKey())).forEach(
                field -> values.put(field.getKey(), value(schema.attribute(field.getKey()).orElseThrow().kind(), field.getValue())));
        return new Person(id, node.get(schema.key()).asText(), values, texts(node.path("tags")), consent(node.path("consent")));
    }

    /// By channel, or of the channel email alone.
    private static Map<String, Consent> consent(JsonNode node) {
        Map<String, Consent> consent = new HashMap<>();
        if (node.isBoolean()) {
            consent.put("email", said(node));
        }
        node.properties().forEach(channel -> consent.put(channel.getKey(), said(channel.getValue())));
        return consent;
    }

    private static Consent said(JsonNode node) {
        return node.booleanValue() ? Consent.GIVEN : Consent.REFUSED;
    }

    private static Value value(Kind kind, JsonNode node) {
        return switch (kind) {
            case TEXT -> new Value.Text(Resource.repeated(node.textValue()));
            case NUMBER -> new Value.Number(new BigDecimal(node.textValue()));
            case BOOLEAN -> new Value.Truth(node.booleanValue());
            case DATE -> new Value.Date(LocalDate.parse(node.textValue()));
            case INSTANT -> new Value.Moment(Instant.parse(node.textValue()));
            case LIST -> new Value.Texts(texts(node));
        };
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        node.forEach(text -> texts.add(text.textValue()));
        return texts;
    }
}

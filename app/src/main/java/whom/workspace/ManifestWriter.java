package whom.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import whom.profile.Attribute;
import whom.profile.EventKind;
import whom.profile.Property;
import whom.profile.Schema;
import whom.template.proof.Choice;

/// [Manifest] → workspace.json. What this version does not know is left as it stands in the file.
final class ManifestWriter {
    private ManifestWriter() {
    }

    /// The file's tree with what the manifest says now.
    static ObjectNode write(Manifest manifest, ObjectNode before) {
        ObjectNode file = before.deepCopy();
        file.put("name", manifest.name());
        file.put("zone", manifest.zone().getId());
        writeStandsAt(manifest, file);
        Schema schema = manifest.schema();
        file.put("key", schema.key());
        file.set("attributes", named(file.path("attributes"), schema.attributes(), Attribute::name, ManifestWriter::write));
        setUnlessNew(file, "events", named(file.path("events"), schema.events(), EventKind::name, ManifestWriter::write));
        setUnlessNew(file, "channels", array(file, schema.channels()));
        setUnlessNew(file, "data", elements(file.path("data"), manifest.data(), ManifestWriter::write));
        setUnlessNew(file, "exports", elements(file.path("exports"), manifest.exports(), ManifestWriter::write));
        if (!manifest.proof().equals(Choice.USUAL) || file.has("proof")) {
            ObjectNode proof = file.withObject("/proof");
            proof.set("clients", array(file, manifest.proof().clients().stream().sorted().toList()));
            setUnlessNew(proof, "domains", array(file, manifest.proof().domains().stream().sorted().toList()));
        }
        return file;
    }

    /// As the user wrote it while it means the same moment.
    private static void writeStandsAt(Manifest manifest, ObjectNode file) {
        Instant now = manifest.standsAt();
        if (now == null) {
            file.remove("as_of");
        } else if (Moments.read(file.path("as_of").asText(), manifest.zone()).filter(now::equals).isEmpty()) {
            LocalDateTime local = LocalDateTime.ofInstant(now, manifest.zone());
            boolean once = manifest.zone().getRules().getValidOffsets(local).size() == 1;
            file.put("as_of", once ? local.toString() : now.toString());
        }
    }

    private static void write(Attribute attribute, ObjectNode node) {
        put(node, "label", attribute.label(), attribute.name());
        node.put("type", attribute.kind().word());
        if (!attribute.labels().isEmpty()) {
            ObjectNode labels = node.putObject("labels");
            attribute.labels().forEach(labels::put);
        } else if (!node.path("labels").isEmpty()) {
            node.remove("labels");
        }
    }

    private static void write(EventKind event, ObjectNode node) {
        put(node, "label", event.label(), event.name());
        put(node, "did", event.did(), ManifestReader.did(event.label()));
        setUnlessNew(node, "properties", named(node.path("properties"), event.properties(), Property::name, (property, inner) -> {
            put(inner, "label", property.label(), property.name());
            inner.put("type", property.kind().word());
        }));
    }

    private static void write(DataSource source, ObjectNode node) {
        node.put("file", source.file());
        node.put("as", source.content().word());
    }

    private static void write(ExportTarget target, ObjectNode node) {
        node.put("name", target.name());
        node.put("preset", target.preset());
        node.set("segments", array(node, target.segments()));
        setUnlessNew(node, "columns", array(node, target.columns()));
    }

    /// What goes without saying is not added to what the file says already.
    private static void put(ObjectNode node, String name, String text, String otherwise) {
        if (node.isEmpty() || node.has(name) || !text.equals(otherwise)) {
            node.put(name, text);
        }
    }

    /// An empty list is not added to a file that did without it.
    private static void setUnlessNew(ObjectNode node, String name, JsonNode value) {
        if (node.has(name) || !value.isEmpty()) {
            node.set(name, value);
        }
    }

    private static ArrayNode array(ObjectNode factory, List<String> texts) {
        ArrayNode array = factory.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    private static <T> ObjectNode named(JsonNode before, List<T> things, Function<T, String> nameOf, BiConsumer<T, ObjectNode> write) {
        ObjectNode all = JsonFiles.empty();
        for (T thing : things) {
            write.accept(thing, copy(before.path(nameOf.apply(thing)), all.putObject(nameOf.apply(thing))));
        }
        return all;
    }

    /// Elements keep what they hold beyond our fields by their place in the list, as long as its length stays.
    private static <T> ArrayNode elements(JsonNode before, List<T> things, BiConsumer<T, ObjectNode> write) {
        ArrayNode all = JsonFiles.empty().arrayNode();
        for (int i = 0; i < things.size(); i++) {
            write.accept(things.get(i), copy(before.size() == things.size() ? before.path(i) : all, all.addObject()));
        }
        return all;
    }

    private static ObjectNode copy(JsonNode before, ObjectNode into) {
        before.properties().forEach(field -> into.set(field.getKey(), field.getValue()));
        return into;
    }
}

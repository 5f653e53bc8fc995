package whom.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes a mapping as JSON; what it leaves open is not there.
public final class MappingWriter {
    private MappingWriter() {
    }

    /// The whole file, ending in a line break.
    public static String text(Mapping mapping) {
        ObjectNode root = MappingFile.JSON.createObjectNode();
        put(root, "key", mapping.key());
        put(root, "content", mapping.content() == null ? null : mapping.content().word());
        put(root, "source", mapping.source());
        put(root, "recipe", mapping.recipe());
        put(root, "empty", mapping.clears() ? "clear" : null);
        put(root, "others", mapping.othersSkip() ? "skip" : null);
        put(root, "identities", mapping.identities());
        if (!mapping.constants().isEmpty()) {
            ObjectNode constants = root.putObject("constants");
            mapping.constants().forEach(constants::put);
        }
        Mapping.Grouping grouping = mapping.grouping();
        if (grouping != null && grouping.collect().isEmpty()) {
            root.put("group", grouping.by());
        } else if (grouping != null) {
            put(root.putObject("group").put("by", grouping.by()), "collect", grouping.collect());
        }
        ObjectNode columns = root.putObject("columns");
        mapping.columns().forEach((header, entry) -> put(columns.putObject(header), entry));
        try {
            return MappingFile.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts has no form in JSON", e);
        }
    }

    private static void put(ObjectNode node, Entry entry) {
        put(node, "to", entry.to());
        put(node, "skip", entry.skip());
        put(node, "type", entry.type() == null ? null : entry.type().word());
        Entry.Written written = entry.written();
        put(node, "format", written.format());
        put(node, "order", written.order() == null ? null : written.order().word());
        put(node, "decimal", written.decimal() == null ? null : written.decimal().toString());
        put(node, "unit", written.unit());
        put(node, "zone", written.zone());
        put(node, "separator", written.separator());
        put(node, "true", written.yes());
        put(node, "false", written.no());
        put(node, "missing", written.missing());
        put(node, "empty", entry.clears() == null ? null : entry.clears() ? "clear" : "keep");
        put(node, "clean", entry.mending().clean() == null ? null : entry.mending().clean().word());
        put(node, "country", entry.mending().country());
        put(node, "fix", entry.mending().fix());
        put(node, "required", entry.limits().required());
        put(node, "min", entry.limits().min());
        put(node, "max", entry.limits().max());
        put(node, "allowed", entry.limits().allowed());
    }

    private static void put(ObjectNode node, String name, @Nullable String text) {
        if (text != null) {
            node.put(name, text);
        }
    }

    private static void put(ObjectNode node, String name, boolean flag) {
        if (flag) {
            node.put(name, true);
        }
    }

    private static void put(ObjectNode node, String name, List<String> words) {
        if (!words.isEmpty()) {
            ArrayNode array = node.putArray(name);
            words.forEach(array::add);
        }
    }
}

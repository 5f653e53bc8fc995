package whom.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import whom.audience.quality.Figures;
import whom.audience.quality.Snapshot;
import whom.text.Refusal;

/// How good the data was after each import: `.whom/quality.json`, the newest hundred. It belongs to the store of this machine and is never
/// shared.
public final class QualityHistory {
    private static final String FILE = "quality.json";
    private static final int MOST = 100;

    private final Path folder;

    QualityHistory(Path folder) {
        this.folder = folder;
    }

    /// The oldest first; none when nothing was kept yet.
    ///
    /// @throws Refusal when the file is broken; deleting it loses the comparison and nothing else
    public List<Snapshot> snapshots() throws Refusal {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        List<Snapshot> snapshots = new ArrayList<>();
        for (JsonNode each : JsonFiles.parse(file, JsonFiles.text(file)).root().path("snapshots")) {
            snapshots.add(snapshot(file, each));
        }
        return snapshots;
    }

    /// Keeps one more.
    ///
    /// @throws Refusal when the file is broken or can't be written
    public void add(Snapshot snapshot) throws Refusal {
        List<Snapshot> all = new ArrayList<>(snapshots());
        all.add(snapshot);
        ObjectNode root = JsonFiles.begun();
        ArrayNode written = root.putArray("snapshots");
        all.subList(Math.max(0, all.size() - MOST), all.size()).forEach(each -> write(each, written.addObject()));
        Folders.write(folder, FILE, JsonFiles.print(root));
    }

    private static void write(Snapshot snapshot, ObjectNode node) {
        node.put("at", snapshot.at().toString()).put("source", snapshot.source()).put("people", snapshot.people());
        ObjectNode attributes = node.putObject("attributes");
        snapshot.attributes().forEach((name, figures) -> attributes.putObject(name).put("filled", figures.filled())
                .put("invalid", figures.invalid()).put("distinct", figures.distinct()));
        ObjectNode events = node.putObject("events");
        snapshot.events().forEach(events::put);
    }

    private static Snapshot snapshot(Path file, JsonNode node) throws Refusal {
        Map<String, Figures> attributes = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> each : node.path("attributes").properties()) {
            JsonNode figures = each.getValue();
            attributes.put(each.getKey(),
                    new Figures(count(file, figures, "filled"), count(file, figures, "invalid"), count(file, figures, "distinct")));
        }
        Map<String, Long> events = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> each : node.path("events").properties()) {
            events.put(each.getKey(), count(file, node.path("events"), each.getKey()));
        }
        return new Snapshot(at(file, node), node.path("source").asText(), count(file, node, "people"), attributes, events);
    }

    private static Instant at(Path file, JsonNode node) throws Refusal {
        try {
            return Instant.parse(node.path("at").asText());
        } catch (DateTimeException noMoment) {
            throw broken(file, "at");
        }
    }

    private static long count(Path file, JsonNode node, String name) throws Refusal {
        JsonNode count = node.path(name);
        if (!count.isIntegralNumber() || !count.canConvertToLong()) {
            throw broken(file, name);
        }
        return count.longValue();
    }

    private static Refusal broken(Path file, String name) {
        return new Refusal(file + ": \"" + name
                + "\" is not what Whom wrote there; delete the file, and the comparison with earlier imports begins anew");
    }
}

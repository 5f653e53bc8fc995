package whom.bench.count.fill;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import whom.bench.count.crowd.Crowd;

/// A workspace of made-up people, with one segment.
public final class FilledWorkspace {
    private FilledWorkspace() {
    }

    /// Fills the folder, unless that was done before.
    public static void in(Path folder, int people) throws Exception {
        if (Files.exists(folder.resolve("workspace.json"))) {
            return;
        }
        Files.createDirectories(folder.resolve("segments"));
        try (Filling filling = new StoreFilling(folder.resolve("profiles.db"))) {
            Filling.all(filling, people);
        }
        Files.writeString(folder.resolve("segments/first.json"),
                "{ \"schema\": 1, \"name\": \"First\", \"rule\": {\"all\": [ {\"attribute\": \"country\", \"test\": \"is\", \"value\": \"FR\"} ]} }\n");
        Files.writeString(folder.resolve("workspace.json"), manifest());
    }

    private static String manifest() {
        StringBuilder json = new StringBuilder("{ \"schema\": 1, \"name\": \"A million\", \"zone\": \"" + Crowd.ZONE + "\", \"as_of\": \"")
                .append(LocalDateTime.ofInstant(Crowd.NOW, Crowd.ZONE)).append("\", \"key\": \"").append(Crowd.SCHEMA.key())
                .append("\", \"channels\": [\"email\", \"sms\"],\n  \"attributes\": {");
        List<String> attributes = Crowd.SCHEMA.attributes().stream()
                .map(a -> "\"" + a.name() + "\": {\"label\": \"" + a.label() + "\", \"type\": \"" + a.kind().word() + "\"}").toList();
        List<String> events = Crowd.SCHEMA.events().stream()
                .map(e -> "\"" + e.name() + "\": {\"label\": \"" + e.label() + "\", \"did\": \"" + e.did() + "\"}").toList();
        return json.append(String.join(", ", attributes)).append("},\n  \"events\": {").append(String.join(", ", events)).append("} }\n").toString();
    }
}

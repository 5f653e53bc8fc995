package whom.workspace;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import whom.template.Dialect;
import whom.template.Message;
import whom.text.Refusal;

/// The folder `templates/`: `<id>.liquid`, and its settings beside it in `<id>.json`.
final class TemplateFiles {
    private static final String DIALECT = "dialect";
    private static final String MERGE = "merge";

    private final Path folder;

    TemplateFiles(Path folder) {
        this.folder = folder;
    }

    List<Listed<Message>> all() throws Refusal {
        List<Listed<Message>> all = new ArrayList<>();
        for (String id : Folders.names(folder, ".liquid")) {
            try {
                all.add(new Listed.Sound<>(id, read(id)));
            } catch (Refusal why) {
                all.add(new Listed.Broken<>(id, why));
            }
        }
        return all;
    }

    Message one(String id) throws Refusal {
        List<String> ids = Folders.names(folder, ".liquid");
        if (!ids.contains(id)) {
            throw new Refusal("there is no template `" + id + "` in " + folder + Fields.meant(id, ids));
        }
        return read(id);
    }

    /// Liquid is what a template is written in unless its settings say otherwise, so it needs no line.
    void writeDialect(String id, Dialect dialect) throws Refusal {
        Path file = folder.resolve(id + ".json");
        ObjectNode settings = Files.exists(file) ? JsonFiles.parse(file, JsonFiles.text(file)).root() : JsonFiles.begun();
        if (dialect == Dialect.LIQUID) {
            settings.remove(DIALECT);
        } else {
            settings.put(DIALECT, dialect.id());
        }
        Folders.write(folder, id + ".json", JsonFiles.print(settings));
    }

    /// What a service that sends the mail puts in for each person, by attribute: `"merge": {"first_name": "*|FNAME|*"}`.
    Map<String, String> mergeTags(String id) throws Refusal {
        Path file = folder.resolve(id + ".json");
        if (!Files.exists(file)) {
            return Map.of();
        }
        Fields fields = JsonFiles.parse(file, JsonFiles.text(file)).fields();
        if (!fields.has(MERGE)) {
            return Map.of();
        }
        Map<String, String> tags = new LinkedHashMap<>();
        Fields merge = fields.object(MERGE);
        for (var tag : merge.node().properties()) {
            tags.put(tag.getKey(), merge.text(tag.getKey()));
        }
        return tags;
    }

    private Message read(String id) throws Refusal {
        String source = JsonFiles.text(folder.resolve(id + ".liquid"));
        Path file = folder.resolve(id + ".json");
        String settings = Files.exists(file) ? JsonFiles.text(file) : "{}";
        Fields fields = JsonFiles.parse(file, settings).fields().knowing("schema", "name", "subject", "preheader", "width", DIALECT, MERGE);
        Dialect dialect = fields.has(DIALECT) ? fields.choice(DIALECT, List.of(Dialect.values()), Dialect::id) : Dialect.LIQUID;
        return new Message(id, fields.text("name", id), dialect, source, fields.text("subject", ""), fields.text("preheader", ""),
                fields.whole("width", Message.USUAL_WIDTH));
    }
}

package whom.workspace;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import whom.profile.Schema;
import org.jspecify.annotations.Nullable;
import whom.template.Dialect;
import whom.template.Form;
import whom.template.Message;
import whom.template.mapping.Mapping;
import whom.text.Refusal;

/// The folder `templates/`: `<id>.liquid`, `.html` or `.mjml`; beside it its settings in `<id>.json` and perhaps its plain text in `<id>.txt`.
final class TemplateFiles {
    private static final String DIALECT = "dialect";
    private static final String MERGE = "merge";

    private final Path folder;
    private final Supplier<Schema> schema;

    /// @param schema what is known about people now, for the further names of templates
    TemplateFiles(Path folder, Supplier<Schema> schema) {
        this.folder = folder;
        this.schema = schema;
    }

    List<Listed<Message>> all() throws Refusal {
        List<Listed<Message>> all = new ArrayList<>();
        for (Map.Entry<String, List<Form>> file : forms().entrySet()) {
            try {
                all.add(new Listed.Sound<>(file.getKey(), read(file.getKey(), file.getValue())));
            } catch (Refusal why) {
                all.add(new Listed.Broken<>(file.getKey(), why));
            }
        }
        return all;
    }

    Message one(String id) throws Refusal {
        Map<String, List<Form>> forms = forms();
        List<Form> own = forms.get(id);
        if (own == null) {
            throw new Refusal("there is no template `" + id + "` in " + folder + Fields.meant(id, forms.keySet()));
        }
        return read(id, own);
    }

    /// Liquid is what a template is written in unless its settings say otherwise, so it needs no line.
    void writeDialect(String id, Dialect dialect) throws Refusal {
        ObjectNode settings = settings(id);
        if (dialect == Dialect.LIQUID) {
            settings.remove(DIALECT);
        } else {
            settings.put(DIALECT, dialect.id());
        }
        Folders.write(folder, id + ".json", JsonFiles.print(settings));
    }

    /// @param base what the change began from
    /// @throws Refusal when the file says something else by now: somebody else's change would be lost
    void writeMapping(String id, Mapping changed, Mapping base) throws Refusal {
        if (!one(id).mapping().equals(base)) {
            throw new Refusal(folder.resolve(id + ".json")
                    + ": its mapping was changed by somebody else since it was read here, so it was not overwritten; open the workspace again");
        }
        ObjectNode settings = settings(id);
        MappingFields.write(changed, settings);
        Folders.write(folder, id + ".json", JsonFiles.print(settings));
    }

    private ObjectNode settings(String id) throws Refusal {
        Path file = folder.resolve(id + ".json");
        return Files.exists(file) ? JsonFiles.parse(file, JsonFiles.text(file)).root() : JsonFiles.begun();
    }

    /// The forms in which each template is there: one, unless somebody made a mistake.
    private Map<String, List<Form>> forms() throws Refusal {
        Map<String, List<Form>> forms = new TreeMap<>();
        for (Form form : Form.values()) {
            for (String id : Folders.names(folder, form.ending())) {
                forms.computeIfAbsent(id, _ -> new ArrayList<>()).add(form);
            }
        }
        return forms;
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

    private Message read(String id, List<Form> forms) throws Refusal {
        if (forms.size() > 1) {
            throw new Refusal(folder.resolve(id + forms.get(0).ending()) + " and " + id + forms.get(1).ending()
                    + " are two templates of one name; rename one of them");
        }
        Form form = forms.getFirst();
        String source = JsonFiles.text(folder.resolve(id + form.ending()));
        Path file = folder.resolve(id + ".json");
        String settings = Files.exists(file) ? JsonFiles.text(file) : "{}";
        Fields fields = JsonFiles.parse(file, settings).fields().knowing("schema", "name", "subject", "preheader", "width", DIALECT, MERGE,
                MappingFields.MAPPING);
        Dialect dialect = fields.has(DIALECT) ? fields.choice(DIALECT, List.of(Dialect.values()), Dialect::id) : Dialect.LIQUID;
        return new Message(id, fields.text("name", id), dialect, form, source, fields.text("subject", ""), fields.text("preheader", ""),
                fields.whole("width", Message.USUAL_WIDTH), MappingFields.read(fields, schema.get(), dialect), text(id));
    }

    private @Nullable String text(String id) throws Refusal {
        Path file = folder.resolve(id + ".txt");
        return Files.isRegularFile(file) ? JsonFiles.text(file) : null;
    }
}

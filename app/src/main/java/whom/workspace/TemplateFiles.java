package whom.workspace;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import whom.profile.Schema;
import org.jspecify.annotations.Nullable;
import whom.template.Dialect;
import whom.template.Form;
import whom.template.Message;
import whom.template.mapping.Mapping;
import whom.text.Folding;
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

    /// Writes the page, and subject and preheader where they changed. Each file is replaced as a whole or not at all.
    ///
    /// @param base what the change began from
    /// @throws Refusal when a file says something else by now: somebody else's change would be lost
    void writeTexts(Message changed, Message base) throws Refusal {
        Message there = one(changed.id());
        if (!there.source().equals(base.source()) || !there.subject().equals(base.subject())
                || !there.preheader().equals(base.preheader())) {
            throw new Refusal(folder.resolve(there.file())
                    + ": was changed by somebody else since it was read here, so it was not overwritten");
        }
        if (!changed.subject().equals(base.subject()) || !changed.preheader().equals(base.preheader())) {
            ObjectNode settings = settings(changed.id());
            put(settings, "subject", changed.subject());
            put(settings, "preheader", changed.preheader());
            Folders.write(folder, changed.id() + ".json", JsonFiles.print(settings));
        }
        if (!changed.source().equals(base.source())) {
            Folders.write(folder, there.file(), changed.source());
        }
    }

    private static void put(ObjectNode settings, String field, String text) {
        if (text.isEmpty()) {
            settings.remove(field);
        } else {
            settings.put(field, text);
        }
    }

    /// Writes a template that is not there yet.
    ///
    /// @throws Refusal when there is one of that id
    void add(Message fresh) throws Refusal {
        if (forms().containsKey(fresh.id()) || Files.exists(folder.resolve(fresh.id() + ".json"))) {
            throw new Refusal(folder.resolve(fresh.file()) + ": there is a template of that name already; choose another name");
        }
        ObjectNode settings = JsonFiles.begun();
        settings.put("name", fresh.name());
        put(settings, "subject", fresh.subject());
        put(settings, "preheader", fresh.preheader());
        settings.put("width", fresh.width());
        Folders.write(folder, fresh.id() + ".json", JsonFiles.print(settings));
        Folders.write(folder, fresh.file(), fresh.source());
    }

    /// The name in lower case with `-` for whatever is neither a letter nor a digit, and a number where any file of that name is there.
    String freeId(String name) throws Refusal {
        Set<String> taken = new HashSet<>();
        for (String file : Folders.names(folder, "")) {
            int dot = file.indexOf('.');
            taken.add(Folding.fold(dot < 0 ? file : file.substring(0, dot)));
        }
        String plain = Folding.fold(name).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
        String wanted = plain.isEmpty() ? "template" : plain;
        String id = wanted;
        for (int number = 2; taken.contains(id); number++) {
            id = wanted + "-" + number;
        }
        return id;
    }

    /// The names of files that templates include, below `parts` and beside them, and of pictures in `assets`; as a template names them.
    List<String> files(String below) throws Refusal {
        Path place = below.isEmpty() ? folder : folder.resolve(below);
        return Folders.names(place, "").stream().map(name -> below.isEmpty() ? name : below + "/" + name).toList();
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

package whom.workspace;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.rule.json.RuleJson;
import whom.text.Folding;
import whom.text.Refusal;

/// The folder `segments/`: one JSON file each.
final class SegmentFiles {
    private final Path folder;
    private final SegmentVersions versions;

    SegmentFiles(Path folder) {
        this.folder = folder;
        versions = new SegmentVersions(folder.resolve(".versions"));
    }

    List<String> ids() throws Refusal {
        return Folders.names(folder, ".json");
    }

    List<Listed<Segment>> all() throws Refusal {
        List<Listed<Segment>> all = new ArrayList<>();
        for (String id : ids()) {
            try {
                all.add(new Listed.Sound<>(id, read(id)));
            } catch (Refusal why) {
                all.add(new Listed.Broken<>(id, why));
            }
        }
        return all;
    }

    /// @throws Refusal when there is none of that id, with a near match, or it is broken
    Segment one(String id) throws Refusal {
        List<String> ids = ids();
        if (!ids.contains(id)) {
            throw new Refusal("there is no segment `" + id + "` in " + folder + Fields.meant(id, ids));
        }
        return read(id);
    }

    /// Compares what the file says now with what the change began from, so that nobody else's change is lost.
    void save(Segment changed, @Nullable Segment base) throws Refusal {
        Path file = file(changed.id());
        ObjectNode tree = JsonFiles.begun();
        if (Files.exists(file)) {
            Segment there = read(changed.id());
            if (there.equals(changed)) {
                return;
            }
            if (!there.equals(base)) {
                throw new Refusal(file + ": was changed by somebody else since it was opened here, so it was not overwritten; "
                        + "open it again, or save yours under another name");
            }
            tree = JsonFiles.parse(file, JsonFiles.text(file)).root();
        }
        tree.put("name", changed.name());
        put(tree, "notes", changed.notes());
        put(tree, "folder", changed.folder());
        tree.set("rule", RuleJson.write(changed.rule()));
        Folders.write(folder, changed.id() + ".json", JsonFiles.print(tree));
    }

    private static void put(ObjectNode tree, String field, @Nullable String text) {
        if (text == null) {
            tree.remove(field);
        } else {
            tree.put(field, text);
        }
    }

    /// Keeps what the file says now as a version.
    void keepVersion(String id, Instant now) throws Refusal {
        if (Files.exists(file(id))) {
            versions.keep(id, file(id), now);
        }
    }

    /// What the segment said before, the newest first.
    List<SegmentVersion> versions(String id) throws Refusal {
        return versions.all(id);
    }

    void delete(String id) throws Refusal {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException kept) {
            throw new Refusal(file(id) + ": cannot be removed (" + kept.getMessage() + ")", kept);
        }
    }

    /// The name in lower case with `-` for whatever is neither a letter nor a digit, and a number when it is taken.
    String freeId(String name) throws Refusal {
        List<String> taken = ids().stream().map(Folding::fold).toList();
        String plain = Folding.fold(name).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
        String wanted = plain.isEmpty() ? "segment" : plain;
        String id = wanted;
        for (int number = 2; taken.contains(id) || versions.has(id); number++) {
            id = wanted + "-" + number;
        }
        return id;
    }

    private Segment read(String id) throws Refusal {
        Path file = file(id);
        return parse(id, file, JsonFiles.text(file));
    }

    static Segment parse(String id, Path file, String text) throws Refusal {
        Fields fields = JsonFiles.parse(file, text).fields().knowing("schema", "name", "notes", "folder", "rule");
        String notes = fields.text("notes", "");
        String folder = fields.text("folder", "");
        if (!fields.has("rule")) {
            throw fields.refusal("rule", "is missing");
        }
        try {
            return new Segment(id, fields.text("name", id), notes.isEmpty() ? null : notes, folder.isBlank() ? null : folder,
                    RuleJson.read(fields.object("rule").node()));
        } catch (Refusal inRule) {
            throw fields.document().refusalInside(inRule);
        }
    }

    private Path file(String id) {
        return folder.resolve(id + ".json");
    }
}

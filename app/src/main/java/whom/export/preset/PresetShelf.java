package whom.export.preset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whom.resources.Presets;
import whom.text.NearMatch;
import whom.text.Place;
import whom.text.Refusal;

/// The presets at hand: the built-in ones, and those in a workspace's folder `presets/`, which stand in for a built-in one of the same id.
public final class PresetShelf {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ENDING = ".json";

    private final Map<String, Path> own = new LinkedHashMap<>();
    private final Map<String, Preset> sound = new LinkedHashMap<>();
    private final Map<String, Refusal> broken = new LinkedHashMap<>();

    private PresetShelf() {
    }

    /// @param folder of the user's presets, which need not exist; null for the built-in ones alone
    public static PresetShelf open(@Nullable Path folder) throws Refusal {
        PresetShelf shelf = new PresetShelf();
        if (folder != null && Files.isDirectory(folder)) {
            shelf.own.putAll(filesOf(folder));
        }
        Set<String> ids = new LinkedHashSet<>(Presets.ids());
        ids.addAll(shelf.own.keySet());
        for (String id : ids) {
            try {
                shelf.sound.put(id, PresetReader.read(shelf.nameOf(id), id, shelf.merged(id, new LinkedHashSet<>())));
            } catch (Refusal why) {
                shelf.broken.put(id, why);
            }
        }
        return shelf;
    }

    /// Every preset that can be read: the built-in ones first.
    public List<Preset> presets() {
        return List.copyOf(sound.values());
    }

    /// Why presets of the user's folder cannot be read.
    public List<Refusal> broken() {
        return List.copyOf(broken.values());
    }

    /// One preset.
    ///
    /// @throws Refusal when there is none of that id, with a near match, or it is broken
    public Preset preset(String id) throws Refusal {
        Refusal why = broken.get(id);
        if (why != null) {
            throw why;
        }
        Preset preset = sound.get(id);
        if (preset == null) {
            throw new Refusal("There is no preset “" + id + "”"
                    + NearMatch.of(id, sound.keySet()).map(near -> "; did you mean “" + near + "”?").orElse("") + " There are: "
                    + String.join(", ", sound.keySet()));
        }
        return preset;
    }

    private static Map<String, Path> filesOf(Path folder) throws Refusal {
        Map<String, Path> files = new LinkedHashMap<>();
        try (Stream<Path> entries = Files.list(folder)) {
            entries.filter(f -> f.getFileName().toString().endsWith(ENDING)).sorted().forEach(f -> {
                String name = f.getFileName().toString();
                files.put(name.substring(0, name.length() - ENDING.length()), f);
            });
        } catch (IOException e) {
            throw new Refusal(folder + " cannot be read: " + e.getMessage(), e);
        }
        return files;
    }

    private String nameOf(String id) {
        Path file = own.get(id);
        return file == null ? "Built-in preset " + id : file.toString();
    }

    /// The JSON of a preset with what it extends filled in; objects field by field, everything else as a whole.
    private ObjectNode merged(String id, Set<String> way) throws Refusal {
        if (!way.add(id)) {
            throw new Refusal("Presets extend each other in a circle: " + String.join(" → ", new ArrayList<>(way)) + " → " + id);
        }
        ObjectNode node = parse(id);
        JsonNode base = node.get("extends");
        return base == null ? node : over(merged(base.asText(), way), node);
    }

    private ObjectNode parse(String id) throws Refusal {
        Path file = own.get(id);
        try {
            String text = file == null ? Presets.json(id) : Files.readString(file, StandardCharsets.UTF_8);
            if (JSON.readTree(text) instanceof ObjectNode node) {
                return node;
            }
            throw new Refusal(nameOf(id) + ": the file must hold an object { … }");
        } catch (JsonProcessingException e) {
            Place place = e.getLocation() == null ? null : new Place(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
            throw new Refusal(Path.of(nameOf(id)), place, "this is no JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new Refusal(nameOf(id) + " cannot be read: " + e.getMessage(), e);
        } catch (IllegalArgumentException _) {
            throw new Refusal("There is no preset “" + id + "” to extend");
        }
    }

    private static ObjectNode over(ObjectNode base, ObjectNode changes) {
        ObjectNode result = base.deepCopy();
        changes.properties().forEach(change -> {
            boolean both = result.get(change.getKey()) instanceof ObjectNode && change.getValue() instanceof ObjectNode;
            result.set(change.getKey(),
                    both ? over((ObjectNode) result.get(change.getKey()), (ObjectNode) change.getValue()) : change.getValue());
        });
        return result;
    }
}

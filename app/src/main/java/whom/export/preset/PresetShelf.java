package whom.export.preset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import whom.text.JsonMistake;
import whom.text.Refusal;

/// The presets at hand: the built-in ones, and those in a workspace's folder `presets/`, which stand in for a built-in one of the same id.
public final class PresetShelf {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ENDING = ".json";

    private final Map<String, Path> own = new LinkedHashMap<>();
    private final Map<String, Preset> sound = new LinkedHashMap<>();
    private final Map<String, NotOffered> notOffered = new LinkedHashMap<>();
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
                ObjectNode json = shelf.merged(id, new LinkedHashSet<>());
                if (PresetReader.isNotOffered(json)) {
                    shelf.notOffered.put(id, PresetReader.notOffered(shelf.nameOf(id), id, json));
                } else {
                    shelf.sound.put(id, PresetReader.read(shelf.nameOf(id), id, json));
                }
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

    /// Formats that are named and cannot be written, because too little is known of them.
    public List<NotOffered> notOffered() {
        return List.copyOf(notOffered.values());
    }

    /// Why presets of the user's folder cannot be read.
    public List<Refusal> broken() {
        return List.copyOf(broken.values());
    }

    /// One preset.
    ///
    /// @throws Refusal when there is none of that id, with a near match, or it is broken or not offered
    public Preset preset(String id) throws Refusal {
        Refusal why = broken.get(id);
        if (why != null) {
            throw why;
        }
        NotOffered named = notOffered.get(id);
        if (named != null) {
            throw new Refusal(named.name() + " is not offered yet: " + named.why());
        }
        Preset preset = sound.get(id);
        if (preset == null) {
            throw new Refusal("There is no preset “" + id + "”"
                    + NearMatch.of(id, sound.keySet()).map(near -> "; did you mean “" + near + "”?").orElse(".") + " There are: "
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

    /// The JSON of a preset with what it extends filled in; objects field by field, everything else as a whole. A preset that extends its own id
    /// extends the built-in one.
    private ObjectNode merged(String id, Set<String> way) throws Refusal {
        if (!way.add(id)) {
            throw new Refusal("Presets extend each other in a circle: " + String.join(" → ", way) + " → " + id);
        }
        ObjectNode node = parse(nameOf(id), own.containsKey(id) ? read(own.get(id)) : builtIn(id));
        JsonNode base = node.get("extends");
        if (base == null) {
            return node;
        }
        boolean refined = base.asText().equals(id) && own.containsKey(id);
        return over(refined ? over(merged("_base", way), parse(id, builtIn(id))) : merged(base.asText(), way), node);
    }

    private static String read(Path file) throws Refusal {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Refusal(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static String builtIn(String id) throws Refusal {
        try {
            return Presets.json(id);
        } catch (IllegalArgumentException e) {
            throw new Refusal("There is no preset “" + id + "” to extend; built in are " + String.join(", ", Presets.ids()), e);
        }
    }

    private static ObjectNode parse(String name, String text) throws Refusal {
        try {
            if (JSON.readTree(text) instanceof ObjectNode node) {
                return node;
            }
            throw new Refusal(name + ": the file must hold an object { … }");
        } catch (JsonProcessingException e) {
            Place place = e.getLocation() == null ? null : new Place(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
            throw new Refusal(Path.of(name), place, JsonMistake.said(e.getOriginalMessage()));
        }
    }

    /// Changes laid over a base: objects field by field, everything else as a whole. One column and groups of columns are two ways to say what the
    /// identity is, so there one takes the place of the other.
    static ObjectNode over(ObjectNode base, ObjectNode changes) {
        ObjectNode result = base.deepCopy();
        changes.properties().forEach(change -> {
            boolean both = result.get(change.getKey()) instanceof ObjectNode old && change.getValue() instanceof ObjectNode changed
                    && !old.has("oneOf") && !changed.has("oneOf");
            result.set(change.getKey(),
                    both ? over((ObjectNode) result.get(change.getKey()), (ObjectNode) change.getValue()) : change.getValue());
        });
        return result;
    }
}

package whom.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import whom.export.preset.PresetShelf;
import whom.resolve.Known;
import whom.rule.Rule;
import whom.text.Refusal;

/// The segments and presets of a workspace as its files said when they were read.
///
/// @param segments every id
/// @param rules    of those whose file can be read
/// @param names    what people call those segments
/// @param formats  the names of the presets by id
public record Named(List<String> segments, Map<String, Rule> rules, Map<String, String> names,
        Map<String, String> formats) implements Known {
    static Named in(Workspace workspace) throws Refusal {
        List<Listed<Segment>> listed = workspace.segments();
        List<Segment> sound = listed.stream().flatMap(l -> l.sound().stream()).toList();
        return new Named(listed.stream().map(Listed::id).toList(), sound.stream().collect(Collectors.toMap(Segment::id, Segment::rule)),
                sound.stream().collect(Collectors.toMap(Segment::id, Segment::name)), formats(workspace));
    }

    private static Map<String, String> formats(Workspace workspace) throws Refusal {
        Map<String, String> formats = new LinkedHashMap<>();
        PresetShelf.open(workspace.folder().resolve("presets")).presets().forEach(preset -> formats.put(preset.id(), preset.name()));
        return formats;
    }

    /// A segment's name; its id where the file cannot be read.
    public String segmentName(String id) {
        return names.getOrDefault(id, id);
    }

    /// An upload format's name; its id where there is none.
    public String presetName(String id) {
        return formats.getOrDefault(id, id);
    }

    @Override
    public List<String> presets() {
        return List.copyOf(formats.keySet());
    }

    @Override
    public Optional<Rule> segment(String id) {
        return Optional.ofNullable(rules.get(id));
    }
}

package whom.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import whom.export.preset.Preset;
import whom.export.preset.PresetShelf;
import whom.resolve.Known;
import whom.rule.Rule;
import whom.text.Refusal;

/// The segments and presets of a workspace as its files said when they were read.
///
/// @param segments every id
/// @param rules    of those whose file can be read
record Named(List<String> segments, Map<String, Rule> rules, List<String> presets) implements Known {
    static Named in(Workspace workspace) throws Refusal {
        List<Listed<Segment>> listed = workspace.segments();
        Map<String, Rule> rules = listed.stream().flatMap(l -> l.sound().stream()).collect(Collectors.toMap(Segment::id, Segment::rule));
        return new Named(listed.stream().map(Listed::id).toList(), rules,
                PresetShelf.open(workspace.folder().resolve("presets")).presets().stream().map(Preset::id).toList());
    }

    @Override
    public Optional<Rule> segment(String id) {
        return Optional.ofNullable(rules.get(id));
    }
}

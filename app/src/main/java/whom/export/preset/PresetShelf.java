package whom.export.preset;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.text.Refusal;

/// The presets at hand: the built-in ones and those in a workspace's folder `presets/`, which come first when they have the same id.
@SuppressWarnings({ "DoNotCallSuggester", "UnusedMethod" }) // until the bodies land
public final class PresetShelf {
    private final List<Preset> presets;

    private PresetShelf(List<Preset> presets) {
        this.presets = presets;
    }

    /// @param own folder of the user's presets, which need not exist; null for the built-in ones alone
    public static PresetShelf open(@Nullable Path own) throws Refusal {
        throw new UnsupportedOperationException(String.valueOf(own));
    }

    /// Every preset that can be read, by name.
    public List<Preset> presets() {
        return presets;
    }

    /// Why presets of the user's folder cannot be read.
    public List<Refusal> broken() {
        return List.of();
    }

    /// One preset.
    ///
    /// @throws Refusal when there is none of that id, with a near match, or it is broken
    public Preset preset(String id) throws Refusal {
        throw new UnsupportedOperationException(id);
    }
}

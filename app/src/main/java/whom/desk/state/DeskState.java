package whom.desk.state;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything that the window shows.
///
/// @param recent workspaces of last time, the newest first
/// @param notice a calm message at the foot of the window, or null
public record DeskState(Stage stage, Appearance appearance, List<Stage.Start.Place> recent, @Nullable Notice notice) {
    public DeskState {
        recent = List.copyOf(recent);
    }

    /// With the usual appearance in a theme.
    public DeskState(Stage stage, Theme theme, @Nullable Notice notice) {
        this(stage, Appearance.of(theme), List.of(), notice);
    }

    public Theme theme() {
        return appearance.theme();
    }
}

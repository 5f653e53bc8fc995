package whom.desk.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.desk.state.Theme;

/// What the program remembers for its user.
///
/// @param recent folders of workspaces, the newest first
/// @param window where the window stood, or null before it was first closed
public record Settings(Theme theme, List<Path> recent, @Nullable WindowPlace window) {
    /// What holds before anything was chosen.
    public static final Settings FIRST = new Settings(Theme.SYSTEM, List.of(), null);

    private static final int RECENT_KEPT = 8;

    public Settings {
        recent = List.copyOf(recent);
    }

    /// Where the window stood.
    ///
    /// @param sidebar   width of the sidebar
    /// @param inspector width of the inspector
    public record WindowPlace(double width, double height, boolean maximized, double sidebar, double inspector) {}

    public Settings with(Theme newTheme) {
        return new Settings(newTheme, recent, window);
    }

    public Settings with(WindowPlace newWindow) {
        return new Settings(theme, recent, newWindow);
    }

    /// The same with the folder as the newest of the recent ones.
    public Settings opened(Path folder) {
        List<Path> next = new ArrayList<>(recent);
        next.remove(folder);
        next.addFirst(folder);
        return new Settings(theme, next.subList(0, Math.min(next.size(), RECENT_KEPT)), window);
    }
}

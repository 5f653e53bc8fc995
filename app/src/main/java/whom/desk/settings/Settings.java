package whom.desk.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.desk.state.Appearance;
import whom.desk.state.Theme;

/// What the program remembers for its user.
///
/// @param recent folders of workspaces, the newest first
/// @param window where the window stood, or null before it was first closed
public record Settings(Appearance appearance, List<Path> recent, @Nullable WindowPlace window) {
    /// What holds before anything was chosen.
    public static final Settings FIRST = new Settings(Appearance.of(Theme.SYSTEM), List.of(), null);

    private static final int RECENT_KEPT = 8;

    public Settings {
        recent = List.copyOf(recent);
    }

    /// Where the window stood.
    ///
    /// @param at    its top left corner on the screens, null where that is the system's choice
    /// @param panes its side panes
    public record WindowPlace(double width, double height, boolean maximized, @Nullable Corner at, Panes panes) {}

    public record Corner(double x, double y) {}

    /// The side panes: how wide at the usual text size, and whether they are there.
    public record Panes(double sidebar, double inspector, boolean sidebarShown, boolean inspectorShown) {
        /// As they begin.
        public static final Panes FIRST = new Panes(248, 360, true, true);
    }

    public Settings with(Appearance newAppearance) {
        return new Settings(newAppearance, recent, window);
    }

    public Settings with(WindowPlace newWindow) {
        return new Settings(appearance, recent, newWindow);
    }

    /// The same without the folder among the recent ones.
    public Settings forgot(Path folder) {
        return new Settings(appearance, recent.stream().filter(other -> !other.equals(folder)).toList(), window);
    }

    /// The same with the folder as the newest of the recent ones.
    public Settings opened(Path folder) {
        List<Path> next = new ArrayList<>(recent);
        next.remove(folder);
        next.addFirst(folder);
        return new Settings(appearance, next.subList(0, Math.min(next.size(), RECENT_KEPT)), window);
    }
}

package whom.view;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import whom.desk.settings.Settings.WindowPlace;

/// Where a window may open: a screen may have vanished, or become smaller, since it was last there.
final class WindowPlaces {
    /// So much of its title must lie on a screen that somebody can take hold of it.
    private static final double HOLD = 120;
    private static final double TITLE = 40;

    private WindowPlaces() {
    }

    /// The same place where its title can be reached, otherwise one that the system chooses; not larger than the screen.
    ///
    /// @param screens what can be used of each, the primary one first; never empty
    static WindowPlace reachable(WindowPlace wanted, List<Rectangle2D> screens) {
        Optional<Rectangle2D> on = screens.stream().filter(screen -> wanted.at() != null && holds(screen, wanted)).findFirst();
        Rectangle2D screen = on.orElse(screens.getFirst());
        return new WindowPlace(Math.min(wanted.width(), screen.getWidth()), Math.min(wanted.height(), screen.getHeight()),
                wanted.maximized(), on.isPresent() ? wanted.at() : null, wanted.panes());
    }

    private static boolean holds(Rectangle2D screen, WindowPlace place) {
        if (place.at() == null) {
            return false;
        }
        double left = Math.max(screen.getMinX(), place.at().x());
        double right = Math.min(screen.getMaxX(), place.at().x() + place.width());
        return right - left >= HOLD && place.at().y() >= screen.getMinY() && place.at().y() + TITLE <= screen.getMaxY();
    }
}

package whom.view.shell;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import whom.desk.settings.Settings;

/// The three panes side by side. Their widths are the user's; the side panes can be put away, and where text is so large that not all have room,
/// the sidebar goes first, and comes back in the inspector's place.
final class Panes extends SplitPane {
    private static final double DIVIDER = 7;
    /// In a narrow window the rule keeps the most room.
    private static final double MOST_SIDEBAR = 0.21;
    private static final double MOST_INSPECTOR = 0.33;
    /// What all three need, at the usual text size.
    private static final double ROOM_FOR_ALL = 800;
    /// What the rule needs, with a divider.
    private static final double ROOM_FOR_RULE = 320;

    private final Region sidebar;
    private final Region inspector;
    private final SplitPane work;
    private Settings.Panes wanted;
    private double scale = 1;
    private double placedFor;
    private Side front = Side.INSPECTOR;

    /// Which side pane is there where only one has room.
    private enum Side {
        SIDEBAR, INSPECTOR, NONE
    }

    /// @param wanted as they begin
    Panes(Region sidebar, Node middle, Region inspector, Settings.Panes wanted) {
        this.sidebar = sidebar;
        this.inspector = inspector;
        this.wanted = wanted;
        work = new SplitPane(middle, inspector);
        work.getStyleClass().add("work");
        getStyleClass().add("panes");
        // What has no room is put away, so the window's width is what counts, not what all three want.
        setMinWidth(0);
        setResizableWithParent(inspector, false);
        setResizableWithParent(sidebar, false);
        arrange();
        widthProperty().subscribe(_ -> fit());
    }

    /// As they are now, to begin so the next time.
    Settings.Panes now() {
        double first = isShown(sidebar) && sidebar.getWidth() > 0 && !tight() ? sidebar.getWidth() / scale : wanted.sidebar();
        double last = isShown(inspector) && inspector.getWidth() > 0 && !tight() ? inspector.getWidth() / scale : wanted.inspector();
        return new Settings.Panes(first, last, wanted.sidebarShown(), wanted.inspectorShown());
    }

    /// Text of another size takes other widths.
    void scale(double newScale) {
        if (newScale != scale) {
            wanted = now();
            scale = newScale;
            placedFor = 0;
            arrange();
            fit();
        }
    }

    void toggleSidebar() {
        wanted = now();
        if (tight()) {
            front = front == Side.SIDEBAR ? Side.NONE : Side.SIDEBAR;
        } else {
            wanted = new Settings.Panes(wanted.sidebar(), wanted.inspector(), !wanted.sidebarShown(), wanted.inspectorShown());
        }
        arrange();
        place();
    }

    void toggleInspector() {
        wanted = now();
        if (tight()) {
            front = front == Side.INSPECTOR ? Side.NONE : Side.INSPECTOR;
        } else {
            wanted = new Settings.Panes(wanted.sidebar(), wanted.inspector(), wanted.sidebarShown(), !wanted.inspectorShown());
        }
        arrange();
        place();
    }

    /// Brings the sidebar there where it is not.
    void showSidebar() {
        if (!isShown(sidebar)) {
            toggleSidebar();
        }
    }

    /// Brings the inspector there where it is not.
    void showInspector() {
        if (!isShown(inspector)) {
            toggleInspector();
        }
    }

    private boolean tight() {
        return getWidth() > 0 && getWidth() < ROOM_FOR_ALL * scale;
    }

    private boolean isShown(Region pane) {
        return pane.equals(sidebar) ? getItems().contains(sidebar) : work.getItems().contains(inspector);
    }

    private void fit() {
        boolean first = placedFor == 0 && getWidth() > 0;
        boolean other = tight() != (placedFor > 0 && placedFor < ROOM_FOR_ALL * scale);
        if (first || other) {
            placedFor = getWidth();
            arrange();
            place();
        }
    }

    private void arrange() {
        boolean withSidebar = tight() ? front == Side.SIDEBAR : wanted.sidebarShown();
        boolean withInspector = tight() ? front == Side.INSPECTOR : wanted.inspectorShown();
        if (!getItems().contains(work)) {
            getItems().setAll(work);
        }
        if (withSidebar != isShown(sidebar)) {
            if (withSidebar) {
                getItems().addFirst(sidebar);
            } else {
                getItems().remove(sidebar);
            }
        }
        if (withInspector != isShown(inspector)) {
            if (withInspector) {
                work.getItems().addLast(inspector);
            } else {
                work.getItems().remove(inspector);
            }
        }
    }

    private void place() {
        double width = getWidth();
        if (width <= 0) {
            return;
        }
        double rest = width;
        if (isShown(sidebar)) {
            double first = Math.min(wanted.sidebar() * scale, tight() ? width - ROOM_FOR_RULE * scale : width * MOST_SIDEBAR);
            setDividerPositions((first + DIVIDER / 2) / width);
            rest = width - first - DIVIDER;
        }
        if (isShown(inspector)) {
            double last = Math.min(wanted.inspector() * scale, tight() ? width - ROOM_FOR_RULE * scale : width * MOST_INSPECTOR);
            work.setDividerPositions((rest - last - DIVIDER / 2) / rest);
        }
    }
}

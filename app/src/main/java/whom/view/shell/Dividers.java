package whom.view.shell;

import javafx.scene.control.SplitPane;

/// Puts the dividers where the sidebar and the inspector get the widths they begin with; afterwards they are the user's.
final class Dividers {
    static final Widths FIRST = new Widths(248, 360);
    private static final double DIVIDER = 7;
    /// In a narrow window the rule keeps the most room.
    private static final double MOST_SIDEBAR = 0.21;
    private static final double MOST_INSPECTOR = 0.33;

    private final SplitPane panes;
    private final SplitPane work;
    private final Widths widths;
    private boolean placed;

    Dividers(SplitPane panes, SplitPane work, Widths widths) {
        this.widths = widths;
        this.panes = panes;
        this.work = work;
    }

    void listen() {
        panes.widthProperty().subscribe(width -> place(width.doubleValue()));
    }

    private void place(double width) {
        if (!placed && width > 0) {
            placed = true;
            double sidebar = Math.min(widths.sidebar(), width * MOST_SIDEBAR);
            double inspector = Math.min(widths.inspector(), width * MOST_INSPECTOR);
            panes.setDividerPositions((sidebar + DIVIDER / 2) / width);
            double rest = width - sidebar - DIVIDER;
            work.setDividerPositions((rest - inspector - DIVIDER / 2) / rest);
        }
    }

    /// The widths of the side panes.
    record Widths(double sidebar, double inspector) {}
}

package whom.view.shell;

import javafx.scene.control.SplitPane;

/// Puts the dividers where the sidebar and the inspector get the widths they begin with; afterwards they are the user's.
final class Dividers {
    static final Widths FIRST = new Widths(248, 360);
    private static final double DIVIDER = 7;

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
            panes.setDividerPositions((widths.sidebar() + DIVIDER / 2) / width);
            double rest = width - widths.sidebar() - DIVIDER;
            work.setDividerPositions((rest - widths.inspector() - DIVIDER / 2) / rest);
        }
    }

    /// The widths of the side panes.
    record Widths(double sidebar, double inspector) {}
}

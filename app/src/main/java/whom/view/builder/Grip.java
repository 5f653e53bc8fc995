package whom.view.builder;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The dots left of a row, or of a group's head, that say it can be dragged. They take no room, so that nothing moves when they appear.
final class Grip extends FontIcon {
    Grip() {
        super(Feather.MORE_VERTICAL);
        getStyleClass().add("drag-grip");
        setManaged(false);
        setMouseTransparent(true);
    }

    /// Puts it before its parent's left edge, at the middle of the first line.
    void place(double lineHeight) {
        relocate(-getLayoutBounds().getWidth() - 1, (lineHeight - getLayoutBounds().getHeight()) / 2);
    }
}

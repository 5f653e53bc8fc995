package whom.view.insight;

import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;

/// Whether a segment is part of a combination, and the line that joins the dots of one column.
final class Dot extends Region {
    private static final double THICK = 2;

    private final Region line = new Region();
    private final Circle dot = new Circle(5);
    private final boolean above;
    private final boolean below;

    /// @param above whether the line comes from above
    /// @param below whether it goes on below
    Dot(boolean in, boolean above, boolean below) {
        this.above = above;
        this.below = below;
        getStyleClass().add("dot-cell");
        line.getStyleClass().add("dot-line");
        line.setVisible(above || below);
        dot.getStyleClass().add(in ? "dot-in" : "dot-out");
        getChildren().addAll(line, dot);
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() / 2;
        double from = above ? 0 : middle;
        double to = below ? getHeight() : middle;
        line.resizeRelocate((getWidth() - THICK) / 2, from, THICK, to - from);
        dot.setCenterX(getWidth() / 2);
        dot.setCenterY(middle);
    }
}

package whom.view.builder;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Tokens in lines, from left to right; one that is wider than the row is shortened instead of cut off.
final class TokenFlow extends Pane {
    private static final double GAP = 4;

    TokenFlow() {
        getStyleClass().add("tokens");
        setMinWidth(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        double width = 0;
        for (Node node : getManagedChildren()) {
            width += snapSizeX(node.prefWidth(-1)) + GAP;
        }
        return Math.max(0, width - GAP);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow(width < 0 ? Double.MAX_VALUE : width, false);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        flow(getWidth(), true);
    }

    /// The height of the lines within a width; moves the tokens there when asked.
    private double flow(double width, boolean place) {
        double x = 0;
        double y = 0;
        double line = 0;
        for (Node node : getManagedChildren()) {
            double wide = Math.min(snapSizeX(node.prefWidth(-1)), Math.max(1, width));
            double high = snapSizeY(node.prefHeight(-1));
            if (x > 0 && x + wide > width) {
                x = 0;
                y += line + GAP;
                line = 0;
            }
            if (place) {
                node.resizeRelocate(x, y, wide, high);
            }
            x += wide + GAP;
            line = Math.max(line, high);
        }
        return y + line;
    }
}

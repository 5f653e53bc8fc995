package whom.view.parts;

import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Two things at the ends of a line; where there is no room for both, the second has the line above for itself, so that nothing is cut off.
public final class Ends extends Region {
    private static final double GAP = 8;

    private final Node left;
    private final Node right;

    public Ends(Node left, Node right) {
        this.left = left;
        this.right = right;
        getChildren().addAll(left, right);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return left.prefWidth(-1) + GAP + right.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double one = left.prefHeight(-1);
        double other = right.prefHeight(-1);
        return fits(width) ? Math.max(one, other) : one + other;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private boolean fits(double width) {
        return width < 0 || !right.isVisible() || left.prefWidth(-1) + GAP + right.prefWidth(-1) <= width;
    }

    @Override
    protected void layoutChildren() {
        boolean fits = fits(getWidth());
        double above = fits ? 0 : right.prefHeight(-1);
        layoutInArea(left, 0, above, getWidth(), getHeight() - above, 0, Insets.EMPTY, false, false, HPos.LEFT, VPos.CENTER);
        layoutInArea(right, 0, 0, getWidth(), fits ? getHeight() : above, 0, Insets.EMPTY, false, false,
                HPos.RIGHT, fits ? VPos.CENTER : VPos.TOP);
    }
}

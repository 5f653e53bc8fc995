package whom.view.builder;

import java.util.ArrayList;
import java.util.List;
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

    /// The height of the lines within a width; moves the tokens there when asked, each to the middle of its line.
    private double flow(double width, boolean place) {
        List<Node> line = new ArrayList<>();
        double x = 0;
        double y = 0;
        double high = 0;
        for (Node node : getManagedChildren()) {
            double wide = wide(node, width);
            if (x > 0 && x + wide > width) {
                if (place) {
                    place(line, y, high, width);
                }
                line.clear();
                x = 0;
                y += high + GAP;
                high = 0;
            }
            line.add(node);
            x += wide + GAP;
            high = Math.max(high, snapSizeY(node.prefHeight(-1)));
        }
        if (place) {
            place(line, y, high, width);
        }
        return y + high;
    }

    private void place(List<Node> line, double y, double high, double width) {
        double x = 0;
        for (Node node : line) {
            double own = snapSizeY(node.prefHeight(-1));
            double wide = wide(node, width);
            node.resizeRelocate(x, snapPositionY(y + (high - own) / 2), wide, own);
            x += wide + GAP;
        }
    }

    private double wide(Node node, double width) {
        return Math.min(snapSizeX(node.prefWidth(-1)), Math.max(1, width));
    }
}

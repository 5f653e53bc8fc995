package whom.view.people;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Two parts side by side, or one below the other where that would be too narrow to read.
final class Beside extends Region {
    private static final double NARROW = 560;
    private static final double GAP = 24;
    private static final double FIRST = 0.46;

    private final Region first;
    private final Region second;

    Beside(Region first, Region second) {
        this.first = first;
        this.second = second;
        setMinHeight(0);
        getChildren().addAll(first, second);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (width >= NARROW) {
            double left = snapSizeX((width - GAP) * FIRST);
            first.resizeRelocate(0, 0, left, height);
            second.resizeRelocate(left + GAP, 0, width - left - GAP, height);
        } else {
            double top = snapSizeY((height - GAP) / 2);
            first.resizeRelocate(0, 0, width, top);
            second.resizeRelocate(0, top + GAP, width, height - top - GAP);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}

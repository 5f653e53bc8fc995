package whom.view.parts;

import javafx.scene.layout.Region;

/// A thin line filled by a share between 0 and 1; a small share that is not nothing still shows.
public final class ShareBar extends Region {
    private final Region fill = new Region();
    private double share;

    /// An empty line.
    public ShareBar() {
        getStyleClass().add("share-bar");
        fill.getStyleClass().add("share-fill");
        getChildren().add(fill);
    }

    /// Fills the line.
    public void show(double newShare) {
        double next = Math.clamp(newShare, 0, 1);
        if (next != share) {
            share = next;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        double least = share > 0 ? getHeight() : 0;
        fill.resizeRelocate(0, 0, Math.max(least, getWidth() * share), getHeight());
    }
}

package whom.view.preview;

import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import whom.template.difference.PictureDifference;

/// A picture of a page with frames around some of its regions.
final class MarkedPicture extends Pane {
    private static final double AROUND = 3;

    private final ImageView image = new ImageView();
    private List<PictureDifference.Region> marked = List.of();

    MarkedPicture(String id) {
        setId(id);
        getStyleClass().add("marked-picture");
        image.setPreserveRatio(true);
        image.setSmooth(true);
        getChildren().add(image);
    }

    void show(@Nullable Image taken, List<PictureDifference.Region> regions) {
        image.setImage(taken);
        marked = regions;
        getChildren().setAll(image);
        for (int i = 0; i < regions.size(); i++) {
            Region frame = new Region();
            frame.getStyleClass().add("difference-frame");
            frame.setMouseTransparent(true);
            getChildren().add(frame);
        }
        requestLayout();
    }

    /// So wide, on the screen.
    void wide(double width) {
        image.setFitWidth(width);
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(width);
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        Image shown = image.getImage();
        return shown == null ? 80 : shown.getHeight() * scale(shown);
    }

    private double scale(Image shown) {
        return image.getFitWidth() <= 0 ? 1 : image.getFitWidth() / shown.getWidth();
    }

    @Override
    protected void layoutChildren() {
        Image shown = image.getImage();
        if (shown == null) {
            return;
        }
        double scale = scale(shown);
        image.relocate(0, 0);
        for (int i = 0; i < marked.size(); i++) {
            PictureDifference.Region region = marked.get(i);
            getChildren().get(i + 1).resizeRelocate(region.left() * scale - AROUND, region.top() * scale - AROUND,
                    (region.right() - region.left()) * scale + 2 * AROUND, (region.bottom() - region.top()) * scale + 2 * AROUND);
        }
    }
}

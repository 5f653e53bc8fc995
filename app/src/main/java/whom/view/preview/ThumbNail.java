package whom.view.preview;

import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The head of a page, as small as a thumb nail: enough to tell it from another. White paper until it is drawn, so that nothing moves then.
final class ThumbNail extends StackPane {
    private static final double WIDTH = 40;
    private static final double HEIGHT = 34;

    private final ImageView image = new ImageView();

    ThumbNail() {
        getStyleClass().addAll("paper", "thumb-nail");
        setMinSize(WIDTH + 2, HEIGHT + 2);
        setMaxSize(WIDTH + 2, HEIGHT + 2);
        image.setFitWidth(WIDTH);
        image.setFitHeight(HEIGHT);
        image.setSmooth(true);
        getChildren().add(image);
    }

    /// @param taken or null where the page could not be drawn
    void show(@Nullable Image taken) {
        if (taken != null) {
            image.setViewport(new Rectangle2D(0, 0, taken.getWidth(), Math.min(taken.getHeight(), taken.getWidth() * HEIGHT / WIDTH)));
            image.setPreserveRatio(taken.getHeight() < taken.getWidth() * HEIGHT / WIDTH);
        }
        image.setImage(taken);
    }
}

package whom.view.preview;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.concurrent.Worker;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.jspecify.annotations.Nullable;

/// One picture being taken: load the page, make the view as high as the page, look at each pulse until two looks are the same.
///
/// Lives on the JavaFX thread.
final class Exposure {
    private static final int FIRST_HEIGHT = 64;
    /// A page of one single colour is believed to be drawn after so many pulses.
    private static final int PULSES_WHILE_BLANK = 20;
    /// A page that moves is taken as it is after so many pulses.
    private static final int MOST_PULSES = 60;
    private static final String HEIGHT = "Math.max(document.documentElement ? document.documentElement.offsetHeight : 0, document.body ? document.body.scrollHeight : 0)";

    private final WebView view = SealedBrowser.make();
    private final @Nullable Pane room;
    private final @Nullable Stage stage;
    private final int width;
    private final int mostHeight;
    private final CompletableFuture<WritableImage> picture;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            look();
        }
    };
    private int height = FIRST_HEIGHT;
    private int pulses;
    private int[] before = {};

    /// @param room of a window that shows, or null for a window of its own
    Exposure(String html, int width, int mostHeight, @Nullable Pane room, CompletableFuture<WritableImage> picture) {
        this.width = width;
        this.mostHeight = mostHeight;
        this.room = room;
        this.picture = picture;
        WebEngine engine = view.getEngine();
        engine.setUserStyleSheetLocation(SealedBrowser.NO_SCROLL_BARS);
        engine.getLoadWorker().stateProperty().addListener((_, _, state) -> loaded(state));
        resize(Math.min(FIRST_HEIGHT, mostHeight));
        stage = show();
        engine.loadContent(html, "text/html");
    }

    /// A view draws itself only in a window that shows; this one is never seen.
    private @Nullable Stage show() {
        view.setFocusTraversable(false);
        if (room != null) {
            room.getChildren().add(view);
            return null;
        }
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.setScene(new Scene(new Pane(view), 64, 64));
        if (!"Headless".equalsIgnoreCase(System.getProperty("glass.platform"))) {
            stage.setOpacity(0);
            stage.setX(-10_000);
        }
        stage.show();
        return stage;
    }

    void end() {
        timer.stop();
        view.getEngine().getLoadWorker().cancel();
        if (room != null) {
            room.getChildren().remove(view);
        }
        if (stage != null) {
            stage.hide();
        }
    }

    private void loaded(Worker.State state) {
        if (state == Worker.State.SUCCEEDED) {
            timer.start();
        } else if (state == Worker.State.FAILED || state == Worker.State.CANCELLED) {
            picture.completeExceptionally(new IllegalStateException("the page did not load"));
        }
    }

    private void resize(int newHeight) {
        height = newHeight;
        view.setMinSize(width, newHeight);
        view.setPrefSize(width, newHeight);
        view.setMaxSize(width, newHeight);
        view.resize(width, newHeight);
        before = new int[0];
    }

    /// One pulse.
    private void look() {
        try {
            pulses++;
            int measured = measured();
            if (measured != height && pulses < MOST_PULSES) {
                resize(measured);
                return;
            }
            WritableImage image = view.snapshot(null, new WritableImage(width, height));
            int[] pixels = new int[width * height];
            image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
            boolean steady = Arrays.equals(pixels, before) && (pulses > PULSES_WHILE_BLANK || !isBlank(pixels));
            before = pixels;
            if (steady || pulses >= MOST_PULSES) {
                timer.stop();
                picture.complete(image);
            }
        } catch (RuntimeException e) {
            timer.stop();
            picture.completeExceptionally(e);
        }
    }

    private int measured() {
        Object found = view.getEngine().executeScript(HEIGHT);
        return found instanceof Number pixels
                ? Math.clamp(pixels.longValue(), Math.min(FIRST_HEIGHT, mostHeight), mostHeight)
                : FIRST_HEIGHT;
    }

    private static boolean isBlank(int[] pixels) {
        for (int pixel : pixels) {
            if (pixel != pixels[0]) {
                return false;
            }
        }
        return true;
    }
}

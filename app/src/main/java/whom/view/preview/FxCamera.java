package whom.view.preview;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import javafx.application.Platform;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import whom.template.Camera;
import whom.template.ColourScheme;
import whom.text.Refusal;

/// Takes pictures with JavaFX's WebView, beside a window or without one. Never call it on the JavaFX thread: it waits for it.
public final class FxCamera implements Camera {
    /// Higher pages are cut off here, in CSS pixels.
    public static final int MOST_HEIGHT = 8_000;
    private static final int MOST_SECONDS = 30;

    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final @Nullable Pane room;

    /// Takes its pictures in a window of its own, which nobody sees.
    public FxCamera() {
        this(null);
    }

    /// @param room where nobody sees it, in a window that shows: another window would take the focus away; null for one of its own
    FxCamera(@Nullable Pane room) {
        this.room = room;
    }

    @Override
    public byte[] png(String html, int width, boolean dark) throws Refusal {
        if (width < 120 || width > 2_000) {
            throw new Refusal("A picture can be 120 to 2,000 pixels wide, not " + width + ".");
        }
        if (Platform.isFxApplicationThread()) {
            throw new IllegalStateException("the camera would wait for itself: take pictures off the JavaFX thread");
        }
        return encode(picture(ColourScheme.of(html, dark), width, MOST_HEIGHT));
    }

    /// The page as it is drawn, cut off at some height.
    WritableImage picture(String html, int width, int mostHeight) throws Refusal {
        oneAtATime.lock();
        try {
            return expose(html, width, mostHeight);
        } finally {
            oneAtATime.unlock();
        }
    }

    private WritableImage expose(String html, int width, int mostHeight) throws Refusal {
        CompletableFuture<WritableImage> picture = new CompletableFuture<>();
        try {
            FxPlatform.start();
            AtomicReference<@Nullable Exposure> exposure = new AtomicReference<>();
            Platform.runLater(() -> {
                try {
                    exposure.set(new Exposure(html, width, mostHeight, room, picture));
                } catch (RuntimeException | LinkageError e) {
                    picture.completeExceptionally(e);
                }
            });
            try {
                return picture.get(MOST_SECONDS, TimeUnit.SECONDS);
            } finally {
                Platform.runLater(() -> end(exposure.get()));
            }
        } catch (TimeoutException e) {
            throw new Refusal(
                    "The page could not be drawn within " + MOST_SECONDS
                            + " seconds; make it simpler, or try again when the machine is less busy.",
                    e);
        } catch (ExecutionException | LinkageError e) {
            throw new Refusal("The page could not be drawn: " + reason(e) + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("The picture was given up before it was drawn.", e);
        }
    }

    private static void end(@Nullable Exposure exposure) {
        if (exposure != null) {
            exposure.end();
        }
    }

    private static String reason(Throwable e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : String.valueOf(cause.getMessage());
    }

    private static byte[] encode(WritableImage picture) throws Refusal {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new Refusal("The picture could not be encoded: " + e.getMessage() + ".", e);
        }
        return png.toByteArray();
    }
}

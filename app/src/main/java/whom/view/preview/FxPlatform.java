package whom.view.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.text.Font;
import whom.resources.Typefaces;

/// The JavaFX platform for whoever needs it without a window: started headless, unless a window has started it already.
///
/// Its thread keeps the program alive; a command ends it with [System#exit(int)].
public final class FxPlatform {
    /// Would warn that JavaFX lies on the class path, which is how Whom is built; held here, or its level would be forgotten.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private FxPlatform() {
    }

    /// Returns when the platform runs.
    public static void start() throws InterruptedException {
        JAVAFX.setLevel(Level.SEVERE);
        CountDownLatch started = new CountDownLatch(1);
        if (System.getProperty("glass.platform") == null && !isRunning()) {
            // Without a window of ours there is nothing to show, so no display is touched even where there is one.
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        try {
            Platform.startup(started::countDown);
        } catch (IllegalStateException e) {
            // A window, or an earlier picture, started it.
            return;
        }
        Platform.setImplicitExit(false);
        started.await();
        loadTypefaces();
    }

    /// Makes our faces known to pages, which ask for them by name as a mail does.
    private static void loadTypefaces() {
        for (URL face : Typefaces.files()) {
            try (InputStream in = face.openStream()) {
                Font.loadFont(in, Font.getDefault().getSize());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static boolean isRunning() {
        try {
            Platform.runLater(() -> {});
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }
}

package whom;

import java.net.ProxySelector;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import whom.cli.Windows;
import whom.desk.Desk;
import whom.desk.Intent;
import whom.desk.Outside;
import whom.desk.settings.SettingsFile;
import whom.resources.Words;
import whom.template.Engines;
import whom.template.HttpsPictures;
import whom.view.SystemBrowser;
import whom.view.WhomWindow;
import whom.workspace.Samples;

/// The window of one run of the program: starts JavaFX and lasts until the window is closed.
record Window(Clock clock, Engines engines) implements Windows {
    /// Would warn that JavaFX lies on the class path, which is how Whom is built; held here, or its level would be forgotten.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    @Override
    public void open(@Nullable Path workspace) {
        JAVAFX.setLevel(Level.SEVERE);
        // Settings and workspace are read while JavaFX starts, which takes as long.
        CompletableFuture<Desk> desk = CompletableFuture.supplyAsync(() -> desk(workspace));
        CountDownLatch closed = new CountDownLatch(1);
        // The program ends by itself; JavaFX ending first would take the fonts away from a page that is still being drawn, and crash.
        Platform.setImplicitExit(false);
        Platform.startup(() -> {});
        Desk ready = desk.join();
        Platform.runLater(() -> show(ready, closed));
        try {
            closed.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Desk desk(@Nullable Path workspace) {
        Path home = Path.of(System.getProperty("user.home", ""));
        String samples = System.getProperty("whom.samples");
        SettingsFile settings = SettingsFile.ofUser(System.getenv(), home, System.getProperty("os.name", ""));
        Outside outside = new Outside(SystemBrowser::open, HttpsPictures.over(ProxySelector.getDefault()));
        Desk desk = new Desk(settings, new Samples(samples == null ? null : Path.of(samples), home.resolve("Whom")), words(), clock,
                engines, outside);
        if (workspace != null) {
            desk.send(new Intent.OpenWorkspace(workspace));
        }
        return desk;
    }

    private static Words words() {
        return Words.ofSystem(Locale.getDefault());
    }

    private static void show(Desk desk, CountDownLatch closed) {
        Stage stage = new Stage();
        WhomWindow window = new WhomWindow(stage, desk, words());
        String milestones = System.getProperty("whom.milestones");
        if (milestones != null) {
            window.tellMilestones(Path.of(milestones));
        }
        stage.showingProperty().subscribe((before, showing) -> {
            if (before && !showing) {
                closed.countDown();
            }
        });
        window.open();
    }
}

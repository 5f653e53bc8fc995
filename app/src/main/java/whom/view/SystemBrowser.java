package whom.view;

import java.net.URI;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The browser of the system, and its program for mail.
public final class SystemBrowser {
    private SystemBrowser() {
    }

    /// Opens an address there; returns at once.
    public static void open(URI address) {
        Platform.runLater(() -> new Self().getHostServices().showDocument(address.toASCIIString()));
    }

    /// JavaFX lends the services of the system to an application object only; Whom starts without one.
    private static final class Self extends Application {
        @Override
        public void start(Stage stage) {
            throw new UnsupportedOperationException("it only stands for the program");
        }
    }
}

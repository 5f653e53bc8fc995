package whom.view.preview;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.web.WebView;
import javafx.stage.Stage;

/// A page as any browser shows it, scripts and requests and all, in a process of its own; it stays until it is ended.
final class RawBrowser {
    private RawBrowser() {
    }

    /// @param args the file that holds the page
    public static void main(String[] args) throws Exception {
        String html = Files.readString(Path.of(args[0]));
        Platform.startup(() -> {
            WebView view = new WebView();
            Stage stage = new Stage();
            stage.setScene(new Scene(view, 600, 800));
            stage.show();
            view.getEngine().loadContent(html, "text/html");
        });
    }
}

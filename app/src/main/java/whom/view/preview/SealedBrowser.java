package whom.view.preview;

import javafx.scene.web.WebView;

/// A browser for pages that nobody vouches for: it runs no scripts, asks for nothing, and opens no menu of its own.
final class SealedBrowser {
    private SealedBrowser() {
    }

    /// The one way to make a browser in this program. On the JavaFX thread.
    static WebView make() {
        NoRequests.install();
        WebView view = new WebView();
        view.getEngine().setJavaScriptEnabled(false);
        view.getEngine().setCreatePopupHandler(_ -> null);
        view.setContextMenuEnabled(false);
        return view;
    }
}

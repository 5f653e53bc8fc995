package whom.view.preview;

import javafx.scene.web.WebView;

/// A browser for pages that nobody vouches for: it runs no scripts, asks for nothing, and opens no menu of its own.
final class SealedBrowser {
    /// Scroll bars would take width from the page, and its author's rules for narrow pages would hold or not as those bars come and go.
    static final String NO_SCROLL_BARS = "data:text/css,::-webkit-scrollbar%7Bwidth:0;height:0%7D";

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

package whom.view.preview;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.web.WebView;
import org.jspecify.annotations.Nullable;
import whom.template.PageLink;

/// White paper with a mail on it, also in a dark window. No scripts run on it, and its links lead nowhere by themselves: who presses one is told of.
final class MailPaper extends StackPane {
    private static final double RADIUS = 6;
    private final Consumer<URI> pressed;

    private @Nullable WebView view;
    private @Nullable String html;

    /// @param pressed hears where a link would lead that somebody presses
    MailPaper(Consumer<URI> pressed) {
        this.pressed = pressed;
        setId("paper");
        getStyleClass().add("paper");
        setMinHeight(0);
        setPrefHeight(80);
        setVisible(false);
        setManaged(false);
        setMinWidth(0);
        Rectangle clip = new Rectangle();
        clip.setArcWidth(2 * RADIUS);
        clip.setArcHeight(2 * RADIUS);
        setClip(clip);
        widthProperty().subscribe(width -> clip.setWidth(width.doubleValue()));
        heightProperty().subscribe(height -> clip.setHeight(height.doubleValue()));
    }

    void show(@Nullable String newHtml, String spoken) {
        setAccessibleText(spoken);
        if (Objects.equals(newHtml, html)) {
            return;
        }
        html = newHtml;
        setVisible(newHtml != null);
        setManaged(newHtml != null);
        if (view != null) {
            load(view);
        } else if (newHtml != null) {
            new AfterFirstFrame().start();
        }
    }

    private void load(WebView on) {
        on.getEngine().loadContent(html == null ? "" : html, "text/html");
    }

    private void mouse(WebView on, MouseEvent event) {
        event.consume();
        if (event.getEventType() == MouseEvent.MOUSE_CLICKED && event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            linkAt(on, event.getX(), event.getY()).flatMap(PageLink::of).ifPresent(pressed);
        }
    }

    /// Asks by the browser's own functions, since a page can give the document's names another meaning.
    @SuppressWarnings("CatchingUnchecked") // the exception of scripts has no name that will stay
    private static Optional<String> linkAt(WebView on, double x, double y) {
        String name = PageLink.ATTRIBUTE;
        try {
            Object found = on.getEngine().executeScript(String.format(Locale.ROOT, """
                    (function () {
                      var at = Document.prototype.elementFromPoint.call(document, %f, %f);
                      var link = at && Element.prototype.closest.call(at, 'a[%s], area[%s]');
                      return link ? Element.prototype.getAttribute.call(link, '%s') : '';
                    })()""", x, y, name, name, name));
            return found instanceof String address && !address.isEmpty() ? Optional.of(address) : Optional.empty();
        } catch (RuntimeException e) {
            // A page that is still being loaded has no links yet.
            return Optional.empty();
        }
    }

    /// The browser takes most of a second to come up, so the window is drawn first.
    private final class AfterFirstFrame extends AnimationTimer {
        private int frames;

        @Override
        public void handle(long now) {
            if (++frames < 2) {
                return;
            }
            stop();
            if (view == null) {
                WebView made = SealedBrowser.make();
                made.setId("mail");
                made.setFocusTraversable(false);
                // A click could follow a link; scrolling stays.
                made.addEventFilter(MouseEvent.ANY, event -> mouse(made, event));
                made.setMinSize(0, 0);
                made.setPrefSize(80, 80);
                view = made;
                getChildren().setAll(made);
                load(made);
            }
        }
    }
}

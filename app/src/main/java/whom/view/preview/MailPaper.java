package whom.view.preview;

import java.util.Objects;
import javafx.animation.AnimationTimer;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.web.WebView;
import org.jspecify.annotations.Nullable;

/// White paper with a mail on it, also in a dark window. No scripts run on it and its links lead nowhere.
final class MailPaper extends StackPane {
    private static final double RADIUS = 6;

    private @Nullable WebView view;
    private @Nullable String html;

    MailPaper() {
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
                WebView made = new WebView();
                made.setId("mail");
                made.getEngine().setJavaScriptEnabled(false);
                made.setContextMenuEnabled(false);
                made.setFocusTraversable(false);
                // A click could follow a link; scrolling stays.
                made.addEventFilter(MouseEvent.ANY, MouseEvent::consume);
                made.setMinSize(0, 0);
                made.setPrefSize(80, 80);
                view = made;
                getChildren().setAll(made);
                load(made);
            }
        }
    }
}

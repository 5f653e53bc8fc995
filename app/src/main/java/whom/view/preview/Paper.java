package whom.view.preview;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.web.WebView;
import org.jspecify.annotations.Nullable;
import whom.view.parts.Buttons;

/// White paper with rounded corners on which a mail stands, in dark mode too; or a calm word where there is none.
///
/// The browser is made when the first page comes, since that costs most of a second. Nothing in a page runs, and no link leads anywhere.
final class Paper extends StackPane {
    private static final double RADIUS = 6;

    private final Label word = Buttons.paragraph("", "muted", "paper-word");
    private @Nullable WebView view;
    private String html = "";

    Paper() {
        getStyleClass().add("paper");
        setId("paper");
        setMinHeight(120);
        word.setAlignment(Pos.CENTER);
        getChildren().add(word);
        Rectangle corners = new Rectangle();
        corners.setArcWidth(2 * RADIUS);
        corners.setArcHeight(2 * RADIUS);
        corners.widthProperty().bind(widthProperty());
        corners.heightProperty().bind(heightProperty());
        setClip(corners);
    }

    /// Shows a page.
    void page(String newHtml, String spoken) {
        WebView browser = browser();
        browser.setVisible(true);
        browser.setAccessibleText(spoken);
        word.setVisible(false);
        if (!newHtml.equals(html)) {
            html = newHtml;
            browser.getEngine().loadContent(newHtml, "text/html");
        }
    }

    /// Says why there is no page.
    void word(String why) {
        word.setText(why);
        word.setVisible(true);
        if (view != null) {
            view.setVisible(false);
        }
    }

    private WebView browser() {
        WebView made = view;
        if (made == null) {
            made = new WebView();
            made.setId("mail");
            made.setContextMenuEnabled(false);
            made.getEngine().setJavaScriptEnabled(false);
            made.addEventFilter(MouseEvent.ANY, Paper::keepOff);
            made.addEventFilter(ContextMenuEvent.ANY, ContextMenuEvent::consume);
            made.addEventFilter(KeyEvent.ANY, event -> {
                if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                    event.consume();
                }
            });
            view = made;
            getChildren().addFirst(made);
        }
        return made;
    }

    /// A click would follow a link out of the preview.
    private static void keepOff(MouseEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED || event.getEventType() == MouseEvent.MOUSE_RELEASED
                || event.getEventType() == MouseEvent.MOUSE_CLICKED || event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            event.consume();
        }
    }
}

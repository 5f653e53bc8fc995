package whom.view.parts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A page that takes the place of the rule: a title, the way back, and content that scrolls below. Esc goes back.
public abstract class RulePage extends VBox {
    private final Label title = Buttons.words("", "title");
    private final VBox content = new VBox();
    private final Button close;
    private boolean open;

    /// @param id   of the page; that of the button that goes back is `<id>-close`
    /// @param back goes back to the rule
    @SuppressWarnings("this-escape") // what is called is JavaFX's own, which no page makes its own
    protected RulePage(Look look, String id, Runnable back) {
        setId(id);
        getStyleClass().add("rule-page");
        title.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        close = Buttons.icon(id + "-close", Feather.X, new Caption(look.text("window.insight.close")), back);
        HBox head = new HBox(title, gap, close);
        head.getStyleClass().add("rule-page-head");
        content.getChildren().add(head);
        content.getStyleClass().add("rule-page-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                back.run();
                event.consume();
            }
        });
    }

    /// What stands below the title, from top to bottom.
    protected final void fill(Node... parts) {
        content.getChildren().addAll(parts);
    }

    protected final void title(String text) {
        title.setText(text);
    }

    /// Esc is heard where the focus is.
    protected final void focusBack() {
        close.requestFocus();
    }

    /// Shows the page, or hides it; the focus comes here as it opens.
    ///
    /// @return whether it is shown
    protected final boolean open(boolean now) {
        boolean opens = now && !open;
        open = now;
        turn(this, now);
        if (opens) {
            focusBack();
        }
        return now;
    }

    /// Says what the page is about, or why it cannot be.
    protected static void say(Label about, @Nullable String failure, String otherwise) {
        about.getStyleClass().removeAll("problem", "muted");
        about.getStyleClass().add(failure == null ? "muted" : "problem");
        about.setText(failure == null ? otherwise : failure);
    }

    /// Shows a part, or takes it and its room away.
    protected static void turn(Node part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }
}

package whom.view.writing;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.Look;
import whom.view.parts.Shortcut;

/// Looks for a text in the source: how often it stands there, the next and the one before. Esc closes it.
final class FindBar extends HBox {
    private final Look look;
    private final TextField field = new TextField();
    private final Label count = Buttons.words("", "muted", "small");

    /// What it asks of the page.
    interface Asked {
        /// The text that is looked for is another one.
        void wanted(String text);

        /// @param forward or back
        void step(boolean forward);

        void close();
    }

    FindBar(Look look, Asked asked) {
        this.look = look;
        setId("find-bar");
        getStyleClass().add("find-bar");
        field.setId("find-field");
        field.setPromptText(look.text("window.writing.find"));
        field.setAccessibleText(look.text("window.writing.find"));
        HBox.setHgrow(field, Priority.ALWAYS);
        count.setId("find-count");
        count.setMinWidth(USE_PREF_SIZE);
        field.textProperty().subscribe((_, text) -> asked.wanted(text));
        Consumer<KeyEvent> keys = event -> {
            if (event.getCode() == KeyCode.ENTER) {
                asked.step(!event.isShiftDown());
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                asked.close();
                event.consume();
            }
        };
        addEventFilter(KeyEvent.KEY_PRESSED, keys::accept);
        getChildren().addAll(field, count,
                Buttons.icon("find-previous", Feather.CHEVRON_UP, new Caption(look.text("window.key.findPrevious"), Shortcut.FIND_PREVIOUS),
                        () -> asked.step(false)),
                Buttons.icon("find-next", Feather.CHEVRON_DOWN, new Caption(look.text("window.key.findNext"), Shortcut.FIND_NEXT),
                        () -> asked.step(true)),
                Buttons.icon("find-close", Feather.X, new Caption(look.text("window.writing.findClose")), asked::close));
    }

    /// @param at    number of the place that is selected, from 0; −1 for none
    /// @param found how many there are
    void show(int at, int found) {
        count.setText(field.getText().isEmpty()
                ? ""
                : at < 0
                        ? look.text("window.writing.found", found, look.numbers().whole(found))
                        : look.text("window.writing.foundAt", look.numbers().whole(at + 1L), look.numbers().whole(found)));
    }

    String wanted() {
        return field.getText();
    }

    void begin(String text) {
        if (!text.isEmpty()) {
            field.setText(text);
        }
        field.requestFocus();
        field.selectAll();
    }
}

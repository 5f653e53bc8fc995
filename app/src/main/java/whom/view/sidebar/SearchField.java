package whom.view.sidebar;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.view.parts.Buttons;
import whom.view.parts.Look;
import whom.view.parts.Shortcut;

/// The field at the top: narrows the lists while typing.
final class SearchField extends HBox {
    private final TextField field = new TextField();
    private Runnable enter = () -> {};
    private Runnable down = () -> {};

    SearchField(Look look, Runnable changed) {
        getStyleClass().add("search-field");
        field.setId("search");
        field.setPromptText(look.text("window.sidebar.search"));
        field.setAccessibleText(look.text("window.sidebar.search"));
        field.textProperty().subscribe((_, _) -> changed.run());
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        HBox.setHgrow(field, Priority.ALWAYS);
        Label key = Buttons.words(Shortcut.FIND.display(), "search-key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(new FontIcon(Feather.SEARCH), field, key);
        field.focusedProperty().subscribe(focused -> pseudoClassStateChanged(PseudoClass.getPseudoClass("active"), focused));
    }

    String text() {
        return field.getText();
    }

    void clear() {
        field.clear();
    }

    void focus() {
        field.requestFocus();
        field.selectAll();
    }

    void onEnter(Runnable action) {
        enter = action;
    }

    void onDown(Runnable action) {
        down = action;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            field.clear();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            enter.run();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN) {
            down.run();
            event.consume();
        }
    }
}

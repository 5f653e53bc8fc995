package whom.view.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/// A few words of which exactly one holds.
public final class Choices<T> extends FlowPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final List<T> values = new ArrayList<>();
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final Consumer<T> chosen;

    /// @param chosen hears of the word that was chosen
    public Choices(Consumer<T> chosen) {
        this.chosen = chosen;
        getStyleClass().add("choices");
    }

    /// One more word.
    public Choices<T> add(String id, String text, T value) {
        ToggleButton button = new ToggleButton(text);
        button.setId(id);
        button.getStyleClass().setAll("choice");
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        button.setOnAction(_ -> {
            mark(value);
            chosen.accept(value);
        });
        button.addEventFilter(KeyEvent.KEY_PRESSED, event -> walk(event, button));
        values.add(value);
        buttons.add(button);
        getChildren().add(button);
        return this;
    }

    /// Shows which one holds.
    public void mark(T value) {
        for (int i = 0; i < values.size(); i++) {
            boolean is = values.get(i).equals(value);
            buttons.get(i).setSelected(is);
            buttons.get(i).pseudoClassStateChanged(CHOSEN, is);
        }
    }

    /// Puts the focus on the word that holds, else on the first.
    public void focusMarked() {
        buttons.stream().filter(ToggleButton::isSelected).findFirst().orElse(buttons.getFirst()).requestFocus();
    }

    /// The word that has the focus, if one has.
    public Optional<T> focused() {
        return buttons.stream().filter(ToggleButton::isFocused).findFirst().map(button -> values.get(buttons.indexOf(button)));
    }

    /// Another text on a word.
    void rename(T value, String text) {
        int at = values.indexOf(value);
        if (at >= 0) {
            buttons.get(at).setText(text);
        }
    }

    private void walk(KeyEvent event, ToggleButton from) {
        int by = event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.DOWN
                ? 1
                : event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.UP ? -1 : 0;
        if (by != 0 && !event.isAltDown()) {
            ToggleButton next = buttons.get(Math.floorMod(buttons.indexOf(from) + by, buttons.size()));
            next.requestFocus();
            next.fire();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            from.fire();
            event.consume();
        }
    }
}

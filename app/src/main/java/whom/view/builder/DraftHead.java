package whom.view.builder;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import whom.desk.Intent;
import whom.desk.state.Draft;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.Look;
import whom.view.parts.Shortcut;

/// The segment's name, which can be written over in place, and undo, redo and the text form.
final class DraftHead extends HBox {
    private final Consumer<Intent> act;
    private final TextField name = new TextField();
    private final Button undo;
    private final Button redo;
    private final Button text;
    private @Nullable Draft shown;
    /// The name that was asked for last while the field has the focus; leaving the field asks once more.
    private String sent = "";

    /// @param named does what follows once Enter ends the name
    DraftHead(Look look, Consumer<Intent> act, Runnable toggleText, Runnable named) {
        this.act = act;
        getStyleClass().add("draft-head");
        name.setId("segment-name");
        name.getStyleClass().add("segment-name");
        name.setAccessibleText(look.text("window.builder.name"));
        name.setPromptText(look.text("window.builder.name"));
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setOnAction(_ -> {
            keep();
            named.run();
        });
        name.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                keep();
            }
            sent = is ? "" : sent;
        });
        name.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && shown != null) {
                name.setText(shown.name());
                event.consume();
            }
        });
        undo = Buttons.icon("undo", Feather.CORNER_UP_LEFT, new Caption(look.text("window.key.undo"), Shortcut.UNDO),
                () -> act.accept(new Intent.Undo()));
        redo = Buttons.icon("redo", Feather.CORNER_UP_RIGHT, new Caption(look.text("window.key.redo"), Shortcut.REDO),
                () -> act.accept(new Intent.Redo()));
        text = Buttons.icon("text-form", Feather.CODE, new Caption(look.text("window.key.textForm"), Shortcut.TEXT_FORM), toggleText);
        for (Button button : List.of(undo, redo, text)) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().addAll(name, undo, redo, text);
    }

    void show(Draft draft) {
        Draft old = shown;
        shown = draft;
        if (old == null || !old.id().equals(draft.id()) || !old.name().equals(draft.name())) {
            name.setText(draft.name());
        }
        undo.setDisable(!draft.canUndo());
        redo.setDisable(!draft.canRedo());
    }

    void showText(boolean on) {
        text.getStyleClass().remove("on");
        if (on) {
            text.getStyleClass().add("on");
        }
    }

    /// Lets somebody write another name at once.
    void focusName() {
        name.requestFocus();
        name.selectAll();
    }

    /// Keeps what stands there as the name.
    void keep() {
        Draft now = shown;
        String written = name.getText().strip();
        if (now == null || written.equals(now.name()) || written.equals(sent)) {
            return;
        }
        if (written.isEmpty()) {
            name.setText(now.name());
        } else {
            sent = written;
            act.accept(new Intent.RenameSegment(written));
        }
    }
}

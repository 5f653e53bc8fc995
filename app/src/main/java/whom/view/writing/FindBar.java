package whom.view.writing;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import whom.desk.writing.Finding;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.Look;
import whom.view.parts.Shortcut;

/// Looks for a text in the source: how often it stands there, the next and the one before. Esc closes it.
final class FindBar extends HBox {
    private final Look look;
    private final Runnable closed;
    private final TextField field = new TextField();
    private final Label count = Buttons.words("", "muted", "small");
    private @Nullable SourceArea area;

    /// @param closed hears that it was closed
    FindBar(Look look, Runnable closed) {
        this.look = look;
        this.closed = closed;
        setId("find-bar");
        getStyleClass().add("find-bar");
        field.setId("find-field");
        field.setPromptText(look.text("window.writing.find"));
        field.setAccessibleText(look.text("window.writing.find"));
        HBox.setHgrow(field, Priority.ALWAYS);
        count.setId("find-count");
        count.setMinWidth(USE_PREF_SIZE);
        field.textProperty().subscribe((_, _) -> search());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(field, count,
                Buttons.icon("find-previous", Feather.CHEVRON_UP, new Caption(look.text("window.key.findPrevious"), Shortcut.FIND_PREVIOUS),
                        () -> step(false)),
                Buttons.icon("find-next", Feather.CHEVRON_DOWN, new Caption(look.text("window.key.findNext"), Shortcut.FIND_NEXT),
                        () -> step(true)),
                Buttons.icon("find-close", Feather.X, new Caption(look.text("window.writing.findClose")), this::close));
        close();
    }

    /// In which source it looks.
    void follow(SourceArea now) {
        area = now;
    }

    /// Opens it, for what is selected.
    void open() {
        setVisible(true);
        setManaged(true);
        String selected = area == null || area.getSelectedText().contains("\n") ? "" : area.getSelectedText();
        if (!selected.isEmpty()) {
            field.setText(selected);
        }
        field.requestFocus();
        field.selectAll();
    }

    private void close() {
        setVisible(false);
        setManaged(false);
        closed.run();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget().equals(field)) {
            step(!event.isShiftDown());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    private void search() {
        if (area != null) {
            Finding found = Finding.of(area.source(), field.getText());
            select(found, found.from(area.getSelection().getStart(), true));
        }
    }

    /// The next place, or the one before.
    void step(boolean forward) {
        if (area != null) {
            Finding found = Finding.of(area.source(), field.getText());
            select(found, found.from(forward ? area.getSelection().getEnd() : area.getSelection().getStart(), forward));
        }
    }

    /// @param at number of the place, from 0; −1 for none
    private void select(Finding found, int at) {
        int all = found.offsets().size();
        count.setText(field.getText().isEmpty()
                ? ""
                : at < 0
                        ? look.text("window.writing.found", all, look.numbers().whole(all))
                        : look.text("window.writing.foundAt", look.numbers().whole(at + 1L), look.numbers().whole(all)));
        if (at >= 0 && area != null) {
            int from = found.offsets().get(at);
            area.select(from, from + found.wanted().length());
        }
    }
}

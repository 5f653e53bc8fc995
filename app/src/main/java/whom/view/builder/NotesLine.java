package whom.view.builder;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import whom.desk.Intent;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.Look;
import whom.view.parts.Overlay;

/// Why the segment exists, below its name; where nothing is written yet, a quiet button elsewhere begins it.
final class NotesLine extends VBox {
    private final Look look;
    private final Consumer<Intent> act;
    private final Overlay overlay;
    private final Button text;
    private final Button add;
    private String notes = "";

    NotesLine(Look look, Consumer<Intent> act, Overlay overlay) {
        this.look = look;
        this.act = act;
        this.overlay = overlay;
        text = Buttons.quiet("notes", Feather.FILE_TEXT, "", () -> edit(this.text()));
        text.getStyleClass().add("notes-text");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        add = Buttons.quiet("add-notes", Feather.FILE_TEXT, look.text("window.notes.add"), () -> edit(this.add()));
        add.setMinWidth(USE_PREF_SIZE);
        setMinWidth(0);
        getChildren().add(text);
    }

    /// Begins a note where there is none.
    Button add() {
        return add;
    }

    private Button text() {
        return text;
    }

    /// @param newNotes null when no segment is open
    void show(@Nullable String newNotes) {
        notes = newNotes == null ? "" : newNotes;
        boolean some = !notes.isEmpty();
        text.setText(notes);
        new Caption(look.text("window.notes.caption", notes)).on(text);
        setVisible(some);
        setManaged(some);
        add.setVisible(newNotes != null && !some);
        add.setManaged(newNotes != null && !some);
    }

    private void edit(Button anchor) {
        Object burst = new Object();
        TextArea area = new TextArea(notes);
        area.setId("notes-field");
        area.setPromptText(look.text("window.notes.prompt"));
        area.setAccessibleText(look.text("window.notes.name"));
        area.setPrefRowCount(5);
        area.setWrapText(true);
        area.textProperty().subscribe((_, written) -> act.accept(new Intent.WriteNotes(written, burst)));
        HBox foot = new HBox(Buttons.outlined("picker-done", look.text("window.done"), overlay::closeTopmost));
        foot.getStyleClass().add("picker-foot");
        VBox box = new VBox(area, foot);
        box.setId("picker");
        box.getStyleClass().addAll("picker", "picker-value", "people-field");
        overlay.open(anchor, box, () -> {});
        area.requestFocus();
        area.end();
    }
}

package whom.view.editor;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import whom.view.parts.Buttons;
import whom.view.parts.Look;

/// People by their keys, one a line; a comma or a semicolon separates them too.
public final class PeopleField extends VBox {
    private final TextArea area = new TextArea();

    /// @param changed hears the people at every key
    public PeopleField(Look look, String id, String name, List<String> now, Consumer<List<String>> changed) {
        getStyleClass().add("people-field");
        area.setId(id);
        area.setText(String.join("\n", now));
        area.setPromptText(look.text("window.pins.prompt"));
        area.setPrefRowCount(5);
        area.setAccessibleText(name);
        area.textProperty().subscribe((_, text) -> changed.accept(read(text)));
        Label label = Buttons.words(name, "muted");
        label.setLabelFor(area);
        getChildren().addAll(label, area);
    }

    /// Puts the cursor behind the last one.
    public void focusArea() {
        area.requestFocus();
        area.end();
    }

    private static List<String> read(String text) {
        return Stream.of(text.split("[\\n,;]", -1)).map(String::strip).filter(key -> !key.isEmpty()).toList();
    }
}

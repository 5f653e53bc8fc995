package whom.view.editor;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import whom.desk.state.Strangers;
import whom.text.Folding;
import whom.view.parts.Buttons;
import whom.view.parts.Look;

/// People by their keys, one a line; a comma or a semicolon separates them too.
public final class PeopleField extends VBox {
    private static final int NAMED = 3;

    private final Look look;
    private final TextArea area = new TextArea();
    private final Label unknown = Buttons.paragraph("", "muted", "small");

    /// @param changed hears the people at every key
    public PeopleField(Look look, String id, String name, List<String> now, Consumer<List<String>> changed) {
        this.look = look;
        getStyleClass().add("people-field");
        unknown.setId(id + "-unknown");
        unknown.setVisible(false);
        unknown.setManaged(false);
        area.setId(id);
        area.setText(String.join("\n", now));
        area.setPromptText(look.text("window.pins.prompt"));
        area.setPrefRowCount(5);
        area.setAccessibleText(name);
        area.textProperty().subscribe((_, text) -> changed.accept(read(text)));
        Label label = Buttons.words(name, "muted");
        label.setLabelFor(area);
        getChildren().addAll(label, area, unknown);
    }

    /// Puts the cursor behind the last one.
    public void focusArea() {
        area.requestFocus();
        area.end();
    }

    /// Says how many of those in the field nobody has, and the first of them. What was found for others is left out.
    public void show(Strangers strangers) {
        List<String> here = read(area.getText());
        Set<String> keys = here.stream().map(Folding::key).collect(Collectors.toSet());
        if (!Set.copyOf(strangers.asked()).containsAll(here)) {
            return;
        }
        List<String> nobody = strangers.unknown().stream().filter(key -> keys.contains(Folding.key(key))).toList();
        String first = String.join(", ", nobody.subList(0, Math.min(NAMED, nobody.size())));
        unknown.setText(nobody.isEmpty()
                ? ""
                : look.text(nobody.size() > NAMED ? "window.pins.unknownMore" : "window.pins.unknown", nobody.size(), keys.size(), first));
        unknown.setVisible(!nobody.isEmpty());
        unknown.setManaged(!nobody.isEmpty());
    }

    private static List<String> read(String text) {
        return Stream.of(text.split("[\\n,;]", -1)).map(String::strip).filter(key -> !key.isEmpty()).toList();
    }
}

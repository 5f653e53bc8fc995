package whom.view.preview;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import whom.profile.Attribute;
import whom.template.mapping.Mapping;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.ChooseCard;
import whom.view.parts.Look;
import whom.view.parts.Overlay;
import whom.view.parts.PickList;

/// One line of the table. Enter, or leaving a field, takes what was typed.
final class MappingRow extends VBox {
    private final Look look;
    private final Overlay overlay;
    private final int at;
    private final Consumer<UnaryOperator<Mapping>> edit;
    private final TextField name;
    private final Button attribute;
    private final TextField otherwise;
    private final TextField format;
    private final Label example = Buttons.words("", "muted", "mapping-example");
    private final Label wrong = Buttons.paragraph("", "problem", "small");
    private Mapping.Line line = new Mapping.Line("", "", null, null);
    private List<Attribute> attributes = List.of();

    /// @param at its place, from 0
    MappingRow(Look look, Overlay overlay, int at, Consumer<UnaryOperator<Mapping>> edit) {
        this.look = look;
        this.overlay = overlay;
        this.at = at;
        this.edit = edit;
        name = field("name");
        otherwise = field("default");
        format = field("format");
        attribute = Buttons.quiet("mapping-attribute-" + at, Feather.CHEVRON_DOWN, "", this::choose);
        attribute.setContentDisplay(ContentDisplay.RIGHT);
        attribute.getStyleClass().add("mapping-attribute");
        example.setId("mapping-example-" + at);
        wrong.setId("mapping-wrong-" + at);
        Button remove = Buttons.icon("mapping-remove-" + at, Feather.X, new Caption(look.text("window.mapping.remove")),
                () -> edit.accept(mapping -> mapping.without(at)));
        HBox fields = new HBox(name, attribute, otherwise, format, example, remove);
        fields.getStyleClass().add("mapping-row");
        getChildren().addAll(fields, wrong);
    }

    private TextField field(String word) {
        TextField field = new TextField();
        field.setId("mapping-" + word + "-" + at);
        field.getStyleClass().add("mapping-" + word);
        field.setAccessibleText(look.text("window.mapping." + word));
        field.setOnAction(_ -> take());
        field.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                take();
            }
        });
        return field;
    }

    void focus() {
        name.requestFocus();
    }

    void show(Mapping.Line newLine, String newExample, String newWrong, List<Attribute> known) {
        attributes = known;
        line = newLine;
        set(name, newLine.name());
        set(otherwise, newLine.otherwise());
        set(format, newLine.format());
        String label = known.stream().filter(a -> a.name().equals(newLine.attribute())).map(Attribute::label).findFirst()
                .orElse(newLine.attribute());
        attribute.setText(label.isEmpty() ? look.text("window.mapping.choose") : label);
        new Caption(look.text("window.mapping.attributeOf", label)).on(attribute);
        example.setText(newExample);
        wrong.setText(newWrong);
        wrong.setVisible(!newWrong.isEmpty());
        wrong.setManaged(!newWrong.isEmpty());
    }

    /// What is being typed is left alone.
    private static void set(TextField field, @Nullable String text) {
        String next = text == null ? "" : text;
        if (!field.isFocused() && !field.getText().equals(next)) {
            field.setText(next);
        }
    }

    private void take() {
        change(new Mapping.Line(name.getText().strip(), line.attribute(), orNothing(otherwise.getText()),
                orNothing(format.getText().strip())));
    }

    private void change(Mapping.Line next) {
        if (!next.equals(line)) {
            line = next;
            edit.accept(mapping -> mapping.changed(at, next));
        }
    }

    private static @Nullable String orNothing(String text) {
        return text.isEmpty() ? null : text;
    }

    private void choose() {
        ChooseCard.open(overlay, attribute, look.text("window.mapping.search"), this::offered,
                chosen -> change(new Mapping.Line(name.getText().strip(), chosen, orNothing(otherwise.getText()),
                        orNothing(format.getText().strip()))));
    }

    private List<PickList.Entry<String>> offered(String typed) {
        String folded = typed.toLowerCase(look.locale());
        return attributes.stream()
                .filter(a -> a.label().toLowerCase(look.locale()).contains(folded) || a.name().toLowerCase(look.locale()).contains(folded))
                .map(a -> new PickList.Entry<>("mapping-choose-" + a.name(), "", a.label(), a.name().equals(a.label()) ? "" : a.name(),
                        a.name().equals(line.attribute()), a.name()))
                .toList();
    }
}

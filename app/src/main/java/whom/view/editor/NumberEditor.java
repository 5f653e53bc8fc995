package whom.view.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import whom.desk.state.NodeItem.RowItem;
import whom.desk.state.Suggestions;
import whom.profile.Attribute;
import whom.rule.Literal;
import whom.rule.Operator.Takes;
import whom.rule.Test;
import whom.view.parts.Buttons;
import whom.view.parts.Look;

/// One number, or the two ends of a range. Every key counts at once; what is no number marks the field and the row.
final class NumberEditor implements Editor {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final Look look;
    private final TestChange row;
    private final TextField first;
    private final Optional<TextField> second;
    private final Label problem = Buttons.paragraph("", "problem", "small");
    private final VBox box;

    NumberEditor(Look look, Attribute attribute, Test now, TestChange row) {
        this.look = look;
        this.row = row;
        String name = look.text("window.value.name", attribute.label());
        first = field("value-field", name, Values.first(now).map(v -> Values.written(attribute, v)).orElse(""));
        second = now.operator().takes() == Takes.TWO
                ? Optional.of(field("value-field-2", name, Values.second(now).map(v -> Values.written(attribute, v)).orElse("")))
                : Optional.empty();
        HBox line = new HBox(first);
        second.ifPresent(f -> line.getChildren().addAll(Buttons.words(look.text("window.value.and"), "muted"), f));
        line.getStyleClass().add("picker-line");
        box = new VBox(line, problem);
        box.setId("picker");
        box.getStyleClass().addAll("picker", "picker-number");
        say(null);
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void focus() {
        first.requestFocus();
        first.selectAll();
    }

    @Override
    public void show(Suggestions suggestions, RowItem item) {
        say(first.getText().isBlank() ? null : item.problem());
    }

    private TextField field(String id, String name, String text) {
        TextField field = new TextField(text);
        field.setId(id);
        field.setPrefColumnCount(9);
        field.setAccessibleText(name);
        field.textProperty().subscribe((_, _) -> typed());
        field.setOnAction(_ -> row.close());
        return field;
    }

    private void typed() {
        List<Literal> values = new ArrayList<>(read(first));
        second.ifPresent(f -> values.addAll(read(f)));
        row.change(test -> Conversions.withValues(test, values));
    }

    private List<Literal> read(TextField field) {
        List<Literal> values = Values.number(field.getText(), look.locale());
        field.pseudoClassStateChanged(ERROR, values.stream().anyMatch(Literal.Text.class::isInstance));
        return values;
    }

    private void say(@Nullable String text) {
        problem.setText(text == null ? "" : text);
        problem.setVisible(text != null);
        problem.setManaged(text != null);
    }
}

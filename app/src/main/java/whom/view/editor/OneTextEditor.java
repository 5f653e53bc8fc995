package whom.view.editor;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import whom.desk.state.NodeItem.RowItem;
import whom.desk.state.Suggestions;
import whom.profile.Attribute;
import whom.rule.Literal;
import whom.rule.Test;
import whom.text.Folding;
import whom.view.parts.PickList.Entry;
import whom.view.parts.Look;
import whom.view.parts.PickList;
import whom.view.parts.Shortcut;

/// One text: typed freely, or taken from the real values below the field. Every key counts at once.
final class OneTextEditor implements Editor {
    private final Look look;
    private final ValueLabels labels;
    private final TestChange row;
    private final TextField field = new TextField();
    private final PickList<String> list;
    private final VBox box;
    private Attribute attribute;
    private Suggestions known = Suggestions.NONE;
    private boolean narrowed;

    OneTextEditor(Look look, ValueLabels labels, Test now, TestChange row) {
        this.look = look;
        this.labels = labels;
        this.attribute = labels.attribute();
        this.row = row;
        field.setId("value-field");
        field.setPromptText(look.text("window.value.type"));
        field.setAccessibleText(look.text("window.value.name", attribute.label()));
        field.setText(Values.first(now).map(v -> Values.written(attribute, v)).orElse(""));
        HBox.setHgrow(field, Priority.ALWAYS);
        list = new PickList<>(this::take);
        labels.offerOn(list, Entry::value, field::requestFocus);
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.LABEL.matches(event)) {
                labels.open(field, Values.stored(attribute, field.getText()), field::requestFocus);
                event.consume();
            }
        });
        field.textProperty().subscribe((_, text) -> typed(text));
        field.setOnAction(_ -> row.close());
        HBox line = new HBox(field, Values.caseButton(look, now, row));
        line.getStyleClass().add("picker-line");
        box = new VBox(line, list);
        box.setId("picker");
        box.getStyleClass().addAll("picker", "picker-value");
        fill();
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void focus() {
        field.requestFocus();
        field.selectAll();
    }

    @Override
    public void show(Suggestions suggestions, RowItem item) {
        if (attribute.name().equals(suggestions.of()) && !suggestions.equals(known)) {
            known = suggestions;
            fill();
        }
        if (!labels.attribute().equals(attribute)) {
            reword();
        }
    }

    /// What stands in the field still means the same value.
    private void reword() {
        String stored = Values.stored(attribute, field.getText());
        boolean all = !narrowed;
        attribute = labels.attribute();
        field.setText(attribute.labelOf(stored));
        narrowed = !all;
        fill();
    }

    private void typed(String text) {
        narrowed = true;
        String stored = Values.stored(attribute, text);
        write(stored);
        fill();
    }

    private void take(String value) {
        row.finish(test -> with(test, value));
    }

    private void write(String stored) {
        row.change(test -> with(test, stored));
    }

    private static Test with(Test test, String value) {
        return Conversions.withValues(test, value.isBlank() ? List.of() : List.of(new Literal.Text(value)));
    }

    private void fill() {
        String wanted = narrowed ? Folding.fold(field.getText().strip()) : "";
        List<Entry<String>> entries = known.values().stream()
                .filter(s -> Folding.fold(s.label()).contains(wanted) || Folding.fold(s.value()).contains(wanted))
                .limit(Values.SHOWN)
                .map(s -> new Entry<>("pick-" + s.value(), look.text("window.value.real"), s.label(), look.numbers().whole(s.people()),
                        s.value().equals(Values.stored(attribute, field.getText())), s.value()))
                .toList();
        list.setVisible(!entries.isEmpty());
        list.setManaged(!entries.isEmpty());
        list.show(entries, false);
    }
}

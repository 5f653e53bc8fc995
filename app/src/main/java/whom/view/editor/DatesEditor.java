package whom.view.editor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import whom.desk.state.NodeItem.RowItem;
import whom.desk.state.Suggestions;
import whom.profile.Attribute;
import whom.rule.Literal;
import whom.rule.Operator.Takes;
import whom.rule.Test;
import whom.view.parts.Look;

/// One date, or the first and the last day of a stretch.
final class DatesEditor implements Editor {
    private final TestChange row;
    private final List<DateField> fields = new ArrayList<>();
    private final VBox box;

    DatesEditor(Look look, Attribute attribute, Test now, LocalDate today, TestChange row) {
        this.row = row;
        String name = look.text("window.value.name", attribute.label());
        HBox line = new HBox();
        line.getStyleClass().add("picker-dates");
        for (int i = 0; i < (now.operator().takes() == Takes.TWO ? 2 : 1); i++) {
            Optional<LocalDate> day = now.values().stream().skip(i).findFirst().flatMap(v -> DateField.read(Values.written(attribute, v)));
            DateField field = new DateField(look, i == 0 ? "value-field" : "value-field-2", name, day.orElse(null), today, _ -> changed());
            field.onEnter(row::close);
            fields.add(field);
            line.getChildren().add(field);
        }
        HBox foot = new HBox(Values.done(look, row::close));
        foot.getStyleClass().add("picker-foot");
        box = new VBox(line, foot);
        box.setId("picker");
        box.getStyleClass().addAll("picker", "picker-date");
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void focus() {
        fields.getFirst().focusField();
    }

    @Override
    public void show(Suggestions suggestions, RowItem item) {
        // The fields hold all there is to see.
    }

    private void changed() {
        List<Literal> values = fields.stream().map(DateField::text).filter(t -> !t.isEmpty()).<Literal>map(Literal.Text::new).toList();
        row.change(test -> Conversions.withValues(test, values));
    }
}

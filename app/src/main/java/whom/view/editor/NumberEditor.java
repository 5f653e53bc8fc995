package whom.view.editor;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import whom.desk.state.Histogram;
import whom.desk.state.NodeItem.RowItem;
import whom.desk.state.Suggestions;
import whom.profile.Attribute;
import whom.rule.Literal;
import whom.rule.Operator.Takes;
import whom.rule.Test;
import whom.view.parts.Buttons;
import whom.view.parts.Look;

/// One number, or the two ends of a range, typed or dragged. Every key counts at once; what is no number marks the field and the row.
final class NumberEditor implements Editor {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final Look look;
    private final Attribute attribute;
    private final TestChange row;
    private final TextField first;
    private final Optional<TextField> second;
    private final Label problem = Buttons.paragraph("", "problem", "small");
    private final VBox box;
    private final Optional<Bars> bars;

    /// @param spread whether it asked how the values of its attribute are spread, so that there is something to drag
    NumberEditor(Look look, Attribute attribute, Test now, boolean spread, TestChange row) {
        this.look = look;
        this.attribute = attribute;
        this.row = row;
        String name = look.text("window.value.name", attribute.label());
        first = field("value-field", name, Values.first(now).map(this::written).orElse(""));
        second = now.operator().takes() == Takes.TWO
                ? Optional.of(field("value-field-2", name, Values.second(now).map(this::written).orElse("")))
                : Optional.empty();
        HBox line = new HBox(first);
        second.ifPresent(f -> line.getChildren().addAll(Buttons.words(look.text("window.value.and"), "muted"), f));
        line.getStyleClass().add("picker-line");
        box = new VBox(line, problem);
        box.setId("picker");
        box.getStyleClass().addAll("picker", "picker-number");
        bars = spread ? Optional.of(new Bars(look, attribute.label(), now.operator(), new Dragged())) : Optional.empty();
        bars.ifPresent(b -> {
            box.getChildren().add(1, b);
            box.getStyleClass().add("picker-bars");
            b.show(fields().map(this::number).toList());
        });
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
        Histogram histogram = suggestions.histogram();
        if (histogram != null && attribute.name().equals(suggestions.of())) {
            bars.ifPresent(b -> b.show(histogram));
        }
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

    private Stream<TextField> fields() {
        return Stream.concat(Stream.of(first), second.stream());
    }

    private void typed() {
        List<Literal> values = fields().flatMap(f -> read(f).stream()).toList();
        bars.ifPresent(b -> b.show(fields().map(this::number).toList()));
        row.change(test -> Conversions.withValues(test, values));
    }

    private List<Literal> read(TextField field) {
        List<Literal> values = Values.number(field.getText(), look.locale());
        field.pseudoClassStateChanged(ERROR, values.stream().anyMatch(Literal.Text.class::isInstance));
        return values;
    }

    private Optional<BigDecimal> number(TextField field) {
        return read(field).stream().filter(Literal.Number.class::isInstance).map(v -> ((Literal.Number) v).number()).findFirst();
    }

    private String written(Literal value) {
        return value instanceof Literal.Number(var number) ? look.numbers().typed(number) : Values.written(attribute, value);
    }

    private void say(@Nullable String text) {
        problem.setText(text == null ? "" : text);
        problem.setVisible(text != null);
        problem.setManaged(text != null);
    }

    /// Writes into the fields what is dragged; the rest goes on from there as if it were typed.
    private final class Dragged implements Bars.Moved {
        @Override
        public void to(int nth, BigDecimal value) {
            (nth == 0 ? first : second.orElse(first)).setText(look.numbers().typed(value));
        }

        @Override
        public void close() {
            row.close();
        }
    }
}

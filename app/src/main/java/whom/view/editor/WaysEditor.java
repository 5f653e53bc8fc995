package whom.view.editor;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import whom.desk.state.NodeItem.RowItem;
import whom.desk.state.Suggestions;
import whom.rule.Condition;
import whom.rule.Literal;
import whom.view.parts.Buttons;
import whom.view.parts.Look;

/// One of a few ways, each with one number or two: at least 3 times, between 25 and 75 %.
final class WaysEditor implements Editor {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final RowChange row;
    private final Function<String, Optional<BigDecimal>> read;
    private final TextField first;
    private final TextField second;
    private final Label and;
    private final VBox box;
    private Way way;

    /// A way of saying it.
    ///
    /// @param two  whether it takes two numbers
    /// @param make the change that it is with its numbers, the second the same as the first where it takes one
    record Way(String id, String text, boolean two, BiFunction<BigDecimal, BigDecimal, UnaryOperator<Condition>> make) {}

    /// What the editor begins with.
    ///
    /// @param way  index of the way that holds
    /// @param unit stands behind the numbers
    record Now(int way, String first, String second, String name, String unit) {}

    WaysEditor(Look look, List<Way> ways, Now now, Function<String, Optional<BigDecimal>> read, RowChange row) {
        this.row = row;
        this.read = read;
        way = ways.get(now.way());
        first = field("value-field", now.name(), now.first());
        second = field("value-field-2", now.name(), now.second());
        and = Buttons.words(look.text("window.value.and"), "muted");
        Choices<Way> choices = new Choices<>(chosen -> {
            way = chosen;
            showSecond();
            changed();
        });
        ways.forEach(w -> choices.add(w.id(), w.text(), w));
        choices.mark(way);
        HBox line = new HBox(first, and, second, Buttons.words(now.unit(), "muted"));
        line.getStyleClass().add("picker-line");
        box = new VBox(choices, line);
        box.setId("picker");
        box.getStyleClass().addAll("picker", "picker-count");
        showSecond();
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
        // The fields hold all there is to see.
    }

    /// A whole number of at most nine digits.
    static Optional<BigDecimal> whole(String text) {
        return text.matches("\\d{1,9}") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /// A percentage from 0 to 100.
    static Optional<BigDecimal> percent(String text, Locale locale) {
        return Values.number(text, locale).stream().filter(Literal.Number.class::isInstance).map(n -> ((Literal.Number) n).number())
                .filter(number -> number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(100)) <= 0).findFirst();
    }

    private TextField field(String id, String name, String text) {
        TextField field = new TextField(text);
        field.setId(id);
        field.setPrefColumnCount(4);
        field.setAccessibleText(name);
        field.textProperty().subscribe((_, _) -> changed());
        field.setOnAction(_ -> row.close());
        return field;
    }

    private void showSecond() {
        for (Region part : List.of(and, second)) {
            part.setVisible(way.two());
            part.setManaged(way.two());
        }
    }

    private void changed() {
        Optional<BigDecimal> n = number(first);
        Optional<BigDecimal> m = way.two() ? number(second) : n;
        if (n.isPresent() && m.isPresent()) {
            row.change(way.make().apply(n.get(), m.get()));
        }
    }

    private Optional<BigDecimal> number(TextField field) {
        Optional<BigDecimal> number = read.apply(field.getText().strip());
        field.pseudoClassStateChanged(ERROR, number.isEmpty());
        return number;
    }
}

package whom.view.editor;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import whom.desk.state.NodeItem.RowItem;
import whom.desk.state.Suggestions;
import whom.desk.words.RuleWords;
import whom.moment.Unit;
import whom.view.parts.Buttons;
import whom.view.parts.Look;

/// When: in the last 90 days, more than 6 months ago, between two dates, over all time.
final class WindowEditor implements Editor {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final RuleWords words;
    private final RowChange row;
    private final TextField number = new TextField();
    private final Choices<Unit> units;
    private final DateField from;
    private final DateField to;
    private final HBox dates;
    private final VBox spans;
    private final Label bounds = Buttons.paragraph("", "muted", "small");
    private final VBox box;
    private final Times.Offer offer;
    private WindowWay way;
    private Unit unit;

    WindowEditor(Look look, RuleWords words, When now, Times.Offer offer, LocalDate today, RowChange row) {
        this.words = words;
        this.row = row;
        this.offer = offer;
        way = now.way();
        unit = now.unit();
        Choices<WindowWay> ways = new Choices<>(this::choose);
        offer.ways().forEach(w -> ways.add("window-" + w.word(), look.text("window.when." + w.word()), w));
        ways.mark(way);
        number.setId("value-field");
        number.setPrefColumnCount(4);
        number.setAccessibleText(look.text("window.when.number"));
        number.setText(String.valueOf(now.number()));
        number.textProperty().subscribe((_, _) -> changed());
        number.setOnAction(_ -> row.close());
        units = new Choices<>(chosen -> {
            unit = chosen;
            changed();
        });
        for (Unit u : offer.units()) {
            units.add("unit-" + u.name().toLowerCase(Locale.ROOT), words.unit(u, now.number()), u);
        }
        units.mark(unit);
        spans = new VBox(number, units);
        spans.getStyleClass().add("picker-span");
        from = new DateField(look, "date-field", look.text("window.when.first"), now.first().orElse(null), today, _ -> changed());
        to = new DateField(look, "date-field-2", look.text("window.when.last"), now.last().orElse(null), today, _ -> changed());
        from.onEnter(row::close);
        to.onEnter(row::close);
        dates = new HBox(from, to);
        dates.getStyleClass().add("picker-dates");
        HBox foot = new HBox(Values.done(look, row::close));
        foot.getStyleClass().add("picker-foot");
        box = new VBox(ways, spans, dates, bounds, foot);
        box.setId("picker");
        box.getStyleClass().addAll("picker", "picker-window");
        showFields();
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void focus() {
        if (way.takesNumber()) {
            number.requestFocus();
            number.selectAll();
        } else if (way.takesDay()) {
            from.focusField();
        } else {
            box.lookup(".choice:selected").requestFocus();
        }
    }

    @Override
    public void show(Suggestions suggestions, RowItem item) {
        bounds.setText(item.note() == null ? "" : item.note());
        bounds.setVisible(item.note() != null);
        bounds.setManaged(item.note() != null);
    }

    private void choose(WindowWay chosen) {
        way = chosen;
        showFields();
        changed();
    }

    private void showFields() {
        turn(spans, way.takesNumber());
        turn(units, way.takesUnit());
        turn(dates, way.takesDay());
        turn(to, way == WindowWay.BETWEEN);
    }

    private void changed() {
        Optional<Integer> n = read();
        n.ifPresent(i -> List.of(Unit.values()).forEach(u -> units.rename(u, words.unit(u, i))));
        offer.make().apply(new When(way, n, unit, DateField.read(from.text()), DateField.read(to.text()))).ifPresent(row::change);
    }

    private Optional<Integer> read() {
        String text = number.getText().strip();
        boolean whole = text.matches("\\d{1,5}");
        number.pseudoClassStateChanged(ERROR, !whole);
        return whole ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static void turn(Region part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }
}

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
import org.jspecify.annotations.Nullable;
import whom.desk.state.NodeItem.RowItem;
import whom.desk.state.Suggestions;
import whom.desk.words.RuleWords;
import whom.moment.Unit;
import whom.moment.Window;
import whom.rule.Condition.Did;
import whom.rule.Condition.OfAttribute;
import whom.rule.Test;
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
    private WindowWay way;
    private Unit unit;

    /// @param event whether it is about events, which can also be counted over all time or between fixed dates
    WindowEditor(Look look, RuleWords words, @Nullable Window now, boolean event, LocalDate today, RowChange row) {
        this.words = words;
        this.row = row;
        way = WindowWay.of(now);
        unit = WindowWay.unitOf(now);
        List<WindowWay> offered = event ? WindowWay.OF_EVENTS : WindowWay.OF_ATTRIBUTES;
        Choices<WindowWay> ways = new Choices<>(this::choose);
        offered.forEach(w -> ways.add("window-" + w.word(), look.text("window.when." + w.word()), w));
        ways.mark(way);
        number.setId("value-field");
        number.setPrefColumnCount(4);
        number.setAccessibleText(look.text("window.when.number"));
        number.setText(String.valueOf(WindowWay.numberOf(now)));
        number.textProperty().subscribe((_, _) -> changed());
        number.setOnAction(_ -> row.close());
        units = new Choices<>(chosen -> {
            unit = chosen;
            changed();
        });
        for (Unit u : List.of(Unit.DAYS, Unit.WEEKS, Unit.MONTHS, Unit.YEARS, Unit.HOURS, Unit.MINUTES)) {
            units.add("unit-" + u.name().toLowerCase(Locale.ROOT), words.unit(u, WindowWay.numberOf(now)), u);
        }
        units.mark(unit);
        spans = new VBox(number, units);
        spans.getStyleClass().add("picker-span");
        from = new DateField(look, "date-field", look.text("window.when.first"), WindowWay.firstDay(now), today, _ -> changed());
        to = new DateField(look, "date-field-2", look.text("window.when.last"), WindowWay.lastDay(now), today, _ -> changed());
        from.onEnter(row::close);
        to.onEnter(row::close);
        dates = new HBox(from, to);
        dates.getStyleClass().add("picker-dates");
        HBox foot = new HBox(Values.done(look, row));
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
        bounds.setText(item.bounds() == null ? "" : item.bounds());
        bounds.setVisible(item.bounds() != null);
        bounds.setManaged(item.bounds() != null);
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
        way.make(n, unit, DateField.read(from.text()), DateField.read(to.text())).ifPresent(made -> row.change(c -> switch (c) {
            case Did(var event, var where, var not, var count, _, var mark) -> new Did(event, where, not, count, made.window(), mark);
            case OfAttribute(var name, _, var mark) when made.window() instanceof Window.Relative relative ->
                new OfAttribute(name, Test.when(relative), mark);
            default -> c;
        }));
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

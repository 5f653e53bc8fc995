package whom.view.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import whom.desk.state.NodeItem.RowItem;
import whom.desk.state.Suggestions;
import whom.desk.state.Suggestions.Suggestion;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.rule.Literal;
import whom.rule.Test;
import whom.text.Folding;
import whom.view.parts.PickList.Entry;
import whom.view.parts.Look;
import whom.view.parts.PickList;

/// Several values: real ones to check, and any that is typed. It stays open, so that one value after the other can be taken.
final class ManyEditor implements Editor {
    private static final String TYPED = "pick-typed";

    private final Look look;
    private final ValueLabels labels;
    private final TestChange row;
    private final TextField search = new TextField();
    private final PickList<Literal> list;
    private final VBox box;
    private final List<Literal> chosen;
    private final List<Literal> atFirst;
    private Attribute attribute;
    private Suggestions known = Suggestions.NONE;

    ManyEditor(Look look, ValueLabels labels, Test now, TestChange row) {
        this.look = look;
        this.labels = labels;
        this.attribute = labels.attribute();
        this.row = row;
        this.chosen = new ArrayList<>(now.values());
        this.atFirst = now.values();
        search.setId("value-field");
        search.setPromptText(look.text("window.value.search"));
        search.setAccessibleText(look.text("window.value.name", attribute.label()));
        HBox.setHgrow(search, Priority.ALWAYS);
        list = new PickList<>(this::toggle);
        list.listenTo(search);
        labels.offerOn(list, entry -> entry.value() instanceof Literal.Text(var text) && !entry.id().equals(TYPED) ? text : "",
                search::requestFocus);
        search.textProperty().subscribe((_, _) -> fill(true));
        HBox line = new HBox(search);
        line.getStyleClass().add("picker-line");
        if (attribute.kind() == Kind.TEXT) {
            line.getChildren().add(Values.caseButton(look, now, row));
        }
        HBox foot = new HBox(Values.done(look, row::close));
        foot.getStyleClass().add("picker-foot");
        box = new VBox(line, list, foot);
        box.setId("picker");
        box.getStyleClass().addAll("picker", "picker-value");
        fill(true);
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void focus() {
        search.requestFocus();
    }

    @Override
    public void show(Suggestions suggestions, RowItem item) {
        if (attribute.name().equals(suggestions.of()) && !suggestions.equals(known)) {
            known = suggestions;
            fill(false);
        }
        if (!labels.attribute().equals(attribute)) {
            Optional<Literal> marked = list.marked();
            attribute = labels.attribute();
            fill(false);
            marked.ifPresent(value -> list.markLine(id(value)));
        }
    }

    private void toggle(Literal value) {
        boolean typed = !search.getText().isBlank();
        if (!chosen.remove(value)) {
            chosen.add(value);
        }
        List<Literal> values = List.copyOf(chosen);
        row.change(test -> Conversions.withValues(test, values));
        if (typed) {
            search.clear();
        }
        fill(false);
    }

    private void fill(boolean markFirst) {
        String typed = search.getText().strip();
        String wanted = Folding.fold(typed);
        Map<Literal, Suggestion> offered = new LinkedHashMap<>();
        atFirst.forEach(v -> offered.put(v, new Suggestion("", Values.written(attribute, v), -1)));
        chosen.forEach(v -> offered.putIfAbsent(v, new Suggestion("", Values.written(attribute, v), -1)));
        known.values().stream().limit(Values.SHOWN).forEach(s -> offered.put(literal(s.value()), s));
        List<Entry<Literal>> entries = new ArrayList<>();
        offered.forEach((value, s) -> {
            if (Folding.fold(s.label()).contains(wanted) || Folding.fold(s.value()).contains(wanted)) {
                entries.add(new Entry<>(id(value), look.text("window.value.real"), s.label(),
                        s.people() < 0 ? "" : look.numbers().whole(s.people()), chosen.contains(value), value));
            }
        });
        boolean exact = entries.stream().anyMatch(e -> Folding.fold(e.text()).equals(wanted));
        if (!typed.isEmpty() && !exact) {
            entries.add(new Entry<>(TYPED, look.text("window.value.typed"), look.text("window.value.use", typed), "", false,
                    literal(typed)));
        }
        list.setVisible(!entries.isEmpty());
        list.setManaged(!entries.isEmpty());
        list.show(entries, markFirst);
    }

    private String id(Literal value) {
        return "pick-" + Values.written(attribute, value);
    }

    private Literal literal(String text) {
        if (attribute.kind() == Kind.NUMBER) {
            return Values.number(text, look.locale()).stream().findFirst().orElse(new Literal.Text(text));
        }
        return new Literal.Text(Values.stored(attribute, text));
    }
}

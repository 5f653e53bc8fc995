package whom.view.editor;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import whom.desk.state.NodeItem.RowItem;
import whom.desk.state.Suggestions;
import whom.rule.Condition.Tagged;
import whom.text.Folding;
import whom.view.parts.PickList.Entry;
import whom.view.parts.Look;
import whom.view.parts.PickList;

/// A tag: a real one, or any that is typed.
final class TagEditor implements Editor {
    private final Look look;
    private final Tagged now;
    private final TextField search = new TextField();
    private final PickList<String> list;
    private final VBox box;
    private Suggestions known = Suggestions.NONE;

    TagEditor(Look look, Tagged now, RowChange row) {
        this.look = look;
        this.now = now;
        search.setId("value-field");
        search.setPromptText(look.text("window.tag.search"));
        search.setAccessibleText(look.text("window.tag.search"));
        list = new PickList<>(tag -> row.finish(c -> c instanceof Tagged(_, var not, var mark) ? new Tagged(tag, not, mark) : c, null));
        list.listenTo(search);
        search.textProperty().subscribe((_, _) -> fill());
        box = new VBox(search, list);
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
        search.requestFocus();
    }

    @Override
    public void show(Suggestions suggestions, RowItem item) {
        if (suggestions.of() == null && suggestions.ready() && !suggestions.equals(known)) {
            known = suggestions;
            fill();
            list.markLine("pick-" + now.tag());
        }
    }

    private void fill() {
        String typed = search.getText().strip();
        String wanted = Folding.fold(typed);
        List<Entry<String>> entries = new ArrayList<>();
        for (Suggestions.Suggestion s : known.values()) {
            if (Folding.fold(s.label()).contains(wanted)) {
                entries.add(new Entry<>("pick-" + s.value(), look.text("window.tag.real"), s.label(), look.numbers().whole(s.people()),
                        s.value().equals(now.tag()), s.value()));
            }
        }
        if (!typed.isEmpty() && entries.stream().noneMatch(e -> Folding.fold(e.text()).equals(wanted))) {
            entries.add(new Entry<>("pick-typed", look.text("window.value.typed"), look.text("window.value.use", typed), "", false, typed));
        }
        list.setVisible(!entries.isEmpty());
        list.setManaged(!entries.isEmpty());
        list.show(entries, true);
    }
}

package whom.view.editor;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import whom.desk.state.NodeItem.RowItem;
import whom.desk.state.Suggestions;
import whom.rule.Condition.Pinned;
import whom.view.parts.Look;

/// Named people, one a line.
final class PeopleEditor implements Editor {
    private final PeopleField field;
    private final VBox box;

    PeopleEditor(Look look, Pinned now, RowChange row) {
        field = new PeopleField(look, "value-field", look.text("window.pins.people"), now.people(),
                people -> row.change(c -> c instanceof Pinned ? new Pinned(people, c.mark()) : c));
        HBox foot = new HBox(Values.done(look, row::close));
        foot.getStyleClass().add("picker-foot");
        box = new VBox(field, foot);
        box.setId("picker");
        box.getStyleClass().addAll("picker", "picker-value");
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void focus() {
        field.focusArea();
    }

    @Override
    public void show(Suggestions suggestions, RowItem item) {
        // The field holds all there is to see.
    }
}

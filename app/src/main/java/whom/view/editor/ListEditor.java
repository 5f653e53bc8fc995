package whom.view.editor;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import whom.desk.state.NodeItem.RowItem;
import whom.desk.state.Suggestions;
import whom.view.parts.PickList.Entry;
import whom.view.parts.PickList;

/// A short list of which one line is taken; it closes with the choice.
final class ListEditor implements Editor {
    private final VBox box;

    /// @param name for whoever cannot see it
    ListEditor(String name, List<Entry<Choice>> entries, RowChange row) {
        PickList<Choice> list = new PickList<>(choice -> row.finish(choice.change(), choice.next()));
        box = new VBox(list);
        box.setId("picker");
        box.getStyleClass().addAll("picker", "picker-operator");
        box.setFocusTraversable(true);
        box.setAccessibleText(name);
        list.listenTo(box);
        list.show(entries, true);
        entries.stream().filter(Entry::checked).findFirst().ifPresent(entry -> list.markLine(entry.id()));
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void focus() {
        box.requestFocus();
    }

    @Override
    public void show(Suggestions suggestions, RowItem row) {
        // It closes with the choice, so nothing can change below it.
    }
}

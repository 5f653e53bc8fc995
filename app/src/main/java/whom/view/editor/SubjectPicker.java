package whom.view.editor;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import whom.desk.state.NodeItem.RowItem;
import whom.desk.state.Suggestions;
import whom.text.Folding;
import whom.view.parts.PickList.Entry;
import whom.view.editor.Subjects.Subject;
import whom.view.parts.Buttons;
import whom.view.parts.Look;
import whom.view.parts.PickList;

/// What a row is about, found by typing or by its group.
final class SubjectPicker implements Editor {
    private final List<Subject> subjects;
    private final TextField search = new TextField();
    private final PickList<Choice> list;
    private final VBox box;

    SubjectPicker(Look look, Subjects subjects, RowChange row) {
        this.subjects = subjects.all();
        search.setId("picker-search");
        search.setPromptText(look.text("window.subject.search"));
        search.setAccessibleText(look.text("window.subject.search"));
        list = new PickList<>(choice -> row.finish(choice.change(), choice.next()));
        list.listenTo(search);
        search.textProperty().subscribe((_, _) -> fill());
        var nothing = Buttons.words(look.text("window.subject.none"), "muted", "pick-none");
        nothing.visibleProperty().bind(list.visibleProperty().not());
        nothing.managedProperty().bind(nothing.visibleProperty());
        box = new VBox(search, list, nothing);
        box.setId("picker");
        box.getStyleClass().addAll("picker", "picker-subject");
        fill();
        this.subjects.stream().map(Subject::entry).filter(Entry::checked).findFirst().ifPresent(entry -> list.markLine(entry.id()));
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
    public void show(Suggestions suggestions, RowItem row) {
        // It closes with the choice, so nothing can change below it.
    }

    private void fill() {
        String wanted = Folding.fold(search.getText().strip());
        List<Entry<Choice>> entries = subjects.stream().filter(subject -> matches(subject, wanted)).map(Subject::entry).toList();
        list.setVisible(!entries.isEmpty());
        list.setManaged(!entries.isEmpty());
        list.show(entries, true);
        // Whoever types a whole name means that one, even where longer names that hold it come first.
        entries.stream().filter(e -> Folding.fold(e.text()).equals(wanted) || Folding.fold(e.id()).equals("pick-" + wanted)).findFirst()
                .ifPresent(e -> list.markLine(e.id()));
        search.setAccessibleHelp(list.markedText());
    }

    private static boolean matches(Subject subject, String wanted) {
        return (!subject.rare() || !wanted.isEmpty()) && subject.names().stream().anyMatch(name -> Folding.fold(name).contains(wanted));
    }
}

package whom.view.people;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import whom.desk.state.PeopleTable;
import whom.text.Folding;
import whom.view.parts.Look;
import whom.view.parts.Overlay;
import whom.view.parts.PickList;
import whom.view.parts.PickList.Entry;

/// A small card about the list, with a search field and lines to take; it stays open, so that several can be taken one after another.
final class SearchCard {
    private final Look look;
    private final Overlay overlay;
    private final Node anchor;
    private final String id;
    private final String request;
    private final Lines lines;
    private final BiConsumer<PeopleTable, String> taken;
    private PeopleTable table = PeopleTable.EMPTY;
    private @Nullable Open open;

    /// @param request key of the words of the search field
    /// @param lines   all that can be taken, by what they stand for
    /// @param taken   does what a line stands for
    SearchCard(Look look, Overlay overlay, Node anchor, String id, String request, Lines lines,
            BiConsumer<PeopleTable, String> taken) {
        this.look = look;
        this.overlay = overlay;
        this.anchor = anchor;
        this.id = id;
        this.request = request;
        this.lines = lines;
        this.taken = taken;
    }

    /// What can be taken of a list, in the words of a look.
    interface Lines {
        List<Entry<String>> of(PeopleTable table, Look look);
    }

    private record Open(TextField search, PickList<String> list) {}

    void open() {
        if (open != null) {
            overlay.closeTopmost();
            return;
        }
        TextField search = new TextField();
        search.setId(id + "-search");
        search.setPromptText(look.text(request));
        search.setAccessibleText(look.text(request));
        PickList<String> list = new PickList<>(name -> taken.accept(table, name));
        list.listenTo(search);
        VBox card = new VBox(search, list);
        card.setId(id + "-card");
        card.getStyleClass().addAll("picker", "picker-value");
        open = new Open(search, list);
        search.textProperty().subscribe((_, _) -> fill(true));
        fill(true);
        overlay.open(anchor, card, () -> open = null);
        search.requestFocus();
    }

    /// Another list, or another state of it.
    void show(PeopleTable next) {
        table = next;
        fill(false);
    }

    private void fill(boolean markFirst) {
        Open shown = open;
        if (shown != null) {
            String[] wanted = Folding.fold(shown.search().getText().strip()).split("\\s+", -1);
            shown.list().show(
                    lines.of(table, look).stream().filter(line -> Arrays.stream(wanted).allMatch(Folding.fold(line.text())::contains))
                            .toList(),
                    markFirst);
            shown.search().setAccessibleHelp(shown.list().markedText());
        }
    }
}

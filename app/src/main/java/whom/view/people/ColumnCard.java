package whom.view.people;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import whom.desk.Intent;
import whom.desk.state.PeopleTable;
import whom.desk.state.PeopleTable.Choice;
import whom.view.parts.Look;
import whom.view.parts.Overlay;
import whom.view.parts.PickList.Entry;

/// Where the columns of the list are chosen: each line is shown or not.
final class ColumnCard {
    private final Look look;
    private final Consumer<Intent> act;
    private final SearchCard card;
    private PeopleTable shown = PeopleTable.EMPTY;

    ColumnCard(Look look, Consumer<Intent> act, Overlay overlay, Node anchor) {
        this.look = look;
        this.act = act;
        card = new SearchCard(look, overlay, anchor, "columns", "window.people.columns.search", this::lines, this::take);
    }

    void show(PeopleTable table) {
        shown = table;
        card.refresh();
    }

    void open() {
        card.open();
    }

    private List<Entry<String>> lines() {
        return shown.choices().stream().map(choice -> new Entry<>("columns-" + choice.name(), "", choice.label(),
                choice.fixed() ? look.text("window.people.columns.fixed") : "", choice.shown(), choice.name())).toList();
    }

    private void take(String name) {
        shown.choices().stream().filter(choice -> choice.name().equals(name) && !choice.fixed()).findFirst().map(Choice::shown)
                .ifPresent(is -> act.accept(new Intent.ShowPeopleColumn(name, !is)));
    }
}

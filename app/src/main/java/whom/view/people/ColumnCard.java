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
import whom.view.parts.SearchCard;

/// Where the columns of the list are chosen: each line is shown or not.
final class ColumnCard {
    private ColumnCard() {
    }

    static SearchCard<PeopleTable> of(Look look, Consumer<Intent> act, Overlay overlay, Node anchor) {
        return new SearchCard<>(look, overlay, anchor, "columns", "window.people.columns.search", PeopleTable.EMPTY, ColumnCard::lines,
                (table, name) -> table.choices().stream().filter(choice -> choice.name().equals(name) && !choice.fixed()).findFirst()
                        .map(Choice::shown).ifPresent(is -> act.accept(new Intent.ShowPeopleColumn(name, !is))));
    }

    private static List<Entry<String>> lines(PeopleTable table, Look look) {
        return table.choices().stream().map(choice -> new Entry<>("columns-" + choice.name(), "", choice.label(),
                choice.fixed() ? look.text("window.people.columns.fixed") : "", choice.shown(), choice.name())).toList();
    }
}

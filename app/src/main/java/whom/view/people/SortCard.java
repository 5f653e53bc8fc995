package whom.view.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import whom.desk.Intent;
import whom.desk.state.PeopleTable;
import whom.desk.state.PeopleTable.Sorting;
import whom.view.parts.Look;
import whom.view.parts.Overlay;
import whom.view.parts.PickList.Entry;
import whom.view.parts.SearchCard;

/// Where the order of the list is chosen, also by an attribute that is no column; taken twice, a line turns the order round.
final class SortCard {
    private static final String AS_STORED = "";

    private SortCard() {
    }

    static SearchCard<PeopleTable> of(Look look, Consumer<Intent> act, Overlay overlay, Node anchor) {
        return new SearchCard<>(look, overlay, anchor, "sort", "window.people.sort.search", PeopleTable.EMPTY, SortCard::lines,
                (table, name) -> act.accept(taken(table, name)));
    }

    private static List<Entry<String>> lines(PeopleTable table, Look look) {
        Sorting by = table.sorting();
        List<Entry<String>> lines = new ArrayList<>();
        lines.add(new Entry<>("sort-as-stored", "", look.text("window.people.sort.stored"), "", by == null, AS_STORED));
        table.choices().stream().filter(PeopleTable.Choice::sortable).forEach(choice -> {
            String way = by != null && by.column().equals(choice.name())
                    ? look.text(by.descending() ? "window.people.sort.down" : "window.people.sort.up")
                    : "";
            lines.add(new Entry<>("sort-" + choice.name(), "", choice.label(), way, !way.isEmpty(), choice.name()));
        });
        return lines;
    }

    private static Intent taken(PeopleTable table, String name) {
        Sorting by = table.sorting();
        boolean down = by != null && by.column().equals(name) && !by.descending();
        return name.equals(AS_STORED) ? new Intent.SortPeople(null, false) : new Intent.SortPeople(name, down);
    }
}

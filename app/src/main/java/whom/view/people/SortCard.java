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

/// Where the order of the list is chosen, also by an attribute that is no column; taken twice, a line turns the order round.
final class SortCard {
    private static final String AS_STORED = "";

    private final Look look;
    private final Consumer<Intent> act;
    private final SearchCard card;
    private PeopleTable shown = PeopleTable.EMPTY;

    SortCard(Look look, Consumer<Intent> act, Overlay overlay, Node anchor) {
        this.look = look;
        this.act = act;
        card = new SearchCard(look, overlay, anchor, "sort", "window.people.sort.search", this::lines, this::take);
    }

    void show(PeopleTable table) {
        shown = table;
        card.refresh();
    }

    void open() {
        card.open();
    }

    private List<Entry<String>> lines() {
        Sorting by = shown.sorting();
        List<Entry<String>> lines = new ArrayList<>();
        lines.add(new Entry<>("sort-as-stored", "", look.text("window.people.sort.stored"), "", by == null, AS_STORED));
        shown.choices().stream().filter(PeopleTable.Choice::sortable).forEach(choice -> {
            String way = by != null && by.column().equals(choice.name())
                    ? look.text(by.descending() ? "window.people.sort.down" : "window.people.sort.up")
                    : "";
            lines.add(new Entry<>("sort-" + choice.name(), "", choice.label(), way, !way.isEmpty(), choice.name()));
        });
        return lines;
    }

    private void take(String name) {
        Sorting by = shown.sorting();
        boolean down = by != null && by.column().equals(name) && !by.descending();
        act.accept(name.equals(AS_STORED)
                ? new Intent.SortPeople(null, false)
                : new Intent.SortPeople(name, down));
    }
}

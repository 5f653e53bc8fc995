package whom.view.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import whom.desk.state.ImportSheet.ColumnItem;
import whom.desk.state.ImportSheet.TargetItem;
import whom.text.Folding;
import whom.view.parts.ChooseCard;
import whom.view.parts.Look;
import whom.view.parts.Overlay;
import whom.view.parts.PickList.Entry;

/// What a column may become, found by typing a part of it; what is not known yet becomes something new of that name.
///
/// @param offered all that is known
record TargetCard(Look look, Overlay overlay, Supplier<List<TargetItem>> offered) {
    void open(ColumnItem column, Node anchor, Consumer<String> chosen) {
        ChooseCard.<String>open(overlay, anchor, look.text("window.intake.search"), typed -> entries(typed, column), chosen);
    }

    private List<Entry<String>> entries(String typed, ColumnItem column) {
        String wanted = Folding.fold(typed);
        List<Entry<String>> entries = new ArrayList<>();
        List<TargetItem> all = offered.get();
        for (TargetItem item : all) {
            if (Folding.fold(item.label()).contains(wanted) || Folding.fold(item.id()).contains(wanted)) {
                boolean own = item.id().equals(column.to());
                entries.add(new Entry<>("target-" + item.id(), item.heading(), item.label(),
                        own || item.taken().isEmpty() ? "" : look.text("window.intake.target.taken", item.taken()), own, item.id()));
            }
        }
        String name = typed.isEmpty() ? column.header() : typed;
        boolean known = all.stream().anyMatch(item -> Folding.fold(item.id()).equals(Folding.fold(name)) || Folding.fold(item.label()).equals(Folding
                .fold(name)));
        List<Entry<String>> own = new ArrayList<>();
        String heading = look.text("window.intake.target.own");
        if (!known) {
            own.add(new Entry<>("target-new", heading, look.text("window.intake.target.make", name), "", column.to().equals(name), name));
        }
        if (typed.isEmpty()) {
            own.add(new Entry<>("target-skip", heading, look.text("window.intake.target.skip"), "", column.skipped(), ""));
            own.addAll(entries);
            return own;
        }
        entries.addAll(own);
        return entries;
    }
}

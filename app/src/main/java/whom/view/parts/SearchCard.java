package whom.view.parts;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import whom.text.Folding;
import whom.view.parts.PickList.Entry;

/// A small card with a search field and lines to take; it stays open, so that several can be taken one after another.
///
/// @param <T> what the lines are of
public final class SearchCard<T> {
    private final Look look;
    private final Overlay overlay;
    private final Node anchor;
    private final String id;
    private final String request;
    private final Lines<T> lines;
    private final BiConsumer<T, String> taken;
    private T shown;
    private @Nullable Open open;

    /// @param first   what the lines are of until something is shown
    /// @param request key of the words of the search field
    /// @param lines   all that can be taken, by what they stand for
    /// @param taken   does what a line stands for
    public SearchCard(Look look, Overlay overlay, Node anchor, String id, String request, T first, Lines<T> lines,
            BiConsumer<T, String> taken) {
        this.shown = first;
        this.look = look;
        this.overlay = overlay;
        this.anchor = anchor;
        this.id = id;
        this.request = request;
        this.lines = lines;
        this.taken = taken;
    }

    /// What can be taken, in the words of a look.
    @FunctionalInterface
    public interface Lines<T> {
        List<Entry<String>> of(T shown, Look look);
    }

    private record Open(TextField search, PickList<String> list) {}

    /// Opens it, or closes it when it is open.
    public void open() {
        if (open != null) {
            overlay.closeTopmost();
            return;
        }
        TextField search = new TextField();
        search.setId(id + "-search");
        search.setPromptText(look.text(request));
        search.setAccessibleText(look.text(request));
        PickList<String> list = new PickList<>(name -> taken.accept(shown, name));
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

    /// Something else, or another state of it.
    public void show(T next) {
        shown = next;
        fill(false);
    }

    private void fill(boolean markFirst) {
        Open card = open;
        if (card != null) {
            String[] wanted = Folding.fold(card.search().getText().strip()).split("\\s+", -1);
            card.list().show(
                    lines.of(shown, look).stream().filter(line -> Arrays.stream(wanted).allMatch(Folding.fold(line.text())::contains))
                            .toList(),
                    markFirst);
            card.search().setAccessibleHelp(card.list().markedText());
        }
    }
}

package whom.view.intake;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import whom.desk.DataIntent;
import whom.desk.Intent;
import whom.desk.state.ImportSheet.Opened;
import whom.view.parts.Buttons;
import whom.view.parts.Look;
import whom.view.parts.Overlay;

/// All that can be said about one column, as a popover: what it holds, how that is written, what may be in it.
final class DetailCard {
    private final Look look;
    private final Consumer<Intent> act;
    private final Overlay overlay;
    private @Nullable Open open;
    private @Nullable Opened known;

    DetailCard(Look look, Consumer<Intent> act, Overlay overlay) {
        this.look = look;
        this.act = act;
        this.overlay = overlay;
    }

    private record Open(int column, Label title, Label nothing, FieldList fields) {}

    /// Opens it below its anchor; the fields come once they are known.
    void open(int column, Node anchor) {
        Label title = Buttons.words("", "subheading");
        Label nothing = Buttons.paragraph(look.text("window.intake.nothing.more"), "muted");
        nothing.setVisible(false);
        nothing.setManaged(false);
        FieldList fields = new FieldList("field", (field, value) -> act.accept(new DataIntent.SetColumn(column, field, value)));
        VBox inside = new VBox(title, nothing, fields);
        inside.getStyleClass().add("intake-detail-content");
        ScrollPane scroll = new ScrollPane(inside);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox card = new VBox(scroll);
        card.setId("intake-detail");
        card.getStyleClass().addAll("picker", "intake-detail");
        Open made = new Open(column, title, nothing, fields);
        open = made;
        overlay.open(anchor, card, () -> {
            if (made.equals(open)) {
                open = null;
                act.accept(new DataIntent.LookAtColumn(-1));
            }
        });
        show(known);
        act.accept(new DataIntent.LookAtColumn(column));
    }

    void show(@Nullable Opened opened) {
        known = opened;
        Open card = open;
        if (card == null || opened == null || opened.column() != card.column()) {
            return;
        }
        boolean first = card.title().getText().isEmpty();
        card.title().setText(opened.header());
        boolean nothing = opened.fields().isEmpty();
        card.nothing().setVisible(nothing);
        card.nothing().setManaged(nothing);
        card.fields().show(opened.fields());
        if (first) {
            card.fields().focusFirst();
        }
    }
}

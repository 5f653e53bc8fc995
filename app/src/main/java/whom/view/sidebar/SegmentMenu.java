package whom.view.sidebar;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import whom.desk.Intent;
import whom.view.parts.Look;
import whom.view.parts.MenuCard;
import whom.view.parts.Overlay;

/// What can be done with a segment of the list.
final class SegmentMenu {
    private final Look look;
    private final Consumer<Intent> act;
    private final Overlay overlay;

    SegmentMenu(Look look, Consumer<Intent> act, Overlay overlay) {
        this.look = look;
        this.act = act;
        this.overlay = overlay;
    }

    void open(Node anchor, String id) {
        MenuCard.open(overlay, anchor, List.of(
                new MenuCard.Entry("menu-open", Feather.EDIT_2, look.text("window.sidebar.open"), null, true,
                        () -> act.accept(new Intent.ChooseSegment(id))),
                new MenuCard.Entry("menu-rename", Feather.TYPE, look.text("window.sidebar.rename"), null, true, () -> {
                    act.accept(new Intent.ChooseSegment(id));
                    Node name = overlay.getScene().lookup("#segment-name");
                    if (name != null) {
                        name.requestFocus();
                    }
                }),
                new MenuCard.Entry("menu-delete", Feather.TRASH_2, look.text("window.sidebar.delete"), null, true,
                        () -> act.accept(new Intent.DeleteSegment(id)))));
    }
}

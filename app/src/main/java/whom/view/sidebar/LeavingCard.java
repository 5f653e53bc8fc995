package whom.view.sidebar;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.desk.Intent;
import whom.desk.state.Leaving;
import whom.view.parts.Buttons;
import whom.view.parts.Look;
import whom.view.parts.Overlay;

/// Asks before a segment goes that is used, and names everything that uses it. Esc keeps it.
final class LeavingCard {
    private static final int NAMED = 6;

    private final Look look;
    private final Consumer<Intent> act;
    private final Overlay overlay;
    private @Nullable Leaving shown;

    LeavingCard(Look look, Consumer<Intent> act, Overlay overlay) {
        this.look = look;
        this.act = act;
        this.overlay = overlay;
    }

    /// Asks about the segment, unless that is being done.
    void show(@Nullable Leaving leaving) {
        boolean open = shown != null;
        shown = leaving;
        if (leaving == null && open) {
            overlay.closeTopmost();
        } else if (leaving != null && !open) {
            open(leaving);
        }
    }

    private void open(Leaving leaving) {
        VBox places = new VBox();
        places.getStyleClass().add("leaving-places");
        add(places, "leaving-segments", Feather.USERS, "window.leaving.segments", leaving.segments());
        add(places, "leaving-templates", Feather.MAIL, "window.leaving.templates", leaving.templates());
        add(places, "leaving-exports", Feather.UPLOAD, "window.leaving.exports", leaving.exports());
        Button keep = Buttons.primary("leaving-keep", look.text("window.leaving.keep"), overlay::closeTopmost);
        Button delete = Buttons.outlined("leaving-delete", look.text("window.leaving.delete"), () -> {
            act.accept(new Intent.DeleteUsed(leaving.id()));
            overlay.closeTopmost();
        });
        HBox foot = new HBox(delete, keep);
        foot.getStyleClass().add("leaving-foot");
        VBox card = new VBox(Buttons.paragraph(look.text("window.leaving.title", leaving.name()), "subheading"), places,
                Buttons.paragraph(look.text("window.leaving.about"), "muted"), foot);
        card.setId("leaving");
        card.getStyleClass().add("leaving-card");
        overlay.openSheet(card, () -> {
            if (leaving.equals(shown)) {
                shown = null;
                act.accept(new Intent.KeepUsed());
            }
        });
        keep.requestFocus();
    }

    private void add(VBox places, String id, Feather icon, String word, List<String> names) {
        if (!names.isEmpty()) {
            List<String> some = names.subList(0, Math.min(NAMED, names.size()));
            String listed = String.join(", ", some);
            FontIcon sign = new FontIcon(icon);
            var said = Buttons.paragraph(
                    look.text(word, names.size(),
                            names.size() > NAMED ? look.text("window.leaving.more", listed, names.size() - NAMED) : listed));
            said.setId(id);
            said.setMinWidth(0);
            HBox line = new HBox(sign, said);
            line.getStyleClass().add("leaving-line");
            sign.setMouseTransparent(true);
            line.setMinHeight(Region.USE_PREF_SIZE);
            places.getChildren().add(line);
        }
    }
}

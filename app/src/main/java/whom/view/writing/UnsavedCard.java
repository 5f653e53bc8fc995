package whom.view.writing;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import whom.desk.Intent;
import whom.view.parts.Buttons;
import whom.view.parts.Look;
import whom.view.parts.Overlay;

/// Asks before templates that are not saved would be lost. Esc stays.
public final class UnsavedCard {
    private final Look look;
    private final Consumer<Intent> act;
    private final Overlay overlay;
    private List<String> shown = List.of();

    public UnsavedCard(Look look, Consumer<Intent> act, Overlay overlay) {
        this.look = look;
        this.act = act;
        this.overlay = overlay;
    }

    /// @param names of what is asked about; none when nothing is
    public void show(List<String> names) {
        boolean open = !shown.isEmpty();
        shown = names;
        if (names.isEmpty() && open) {
            overlay.closeTopmost();
        } else if (!names.isEmpty() && !open) {
            open(names);
        }
    }

    private void open(List<String> names) {
        Button save = Buttons.primary("unsaved-save", look.text("window.writing.saveAndLeave"),
                () -> answer(new Intent.LeaveUnsaved(true)));
        Button drop = Buttons.outlined("unsaved-drop", look.text("window.writing.leaveUnsaved"),
                () -> answer(new Intent.LeaveUnsaved(false)));
        Button stay = Buttons.outlined("unsaved-stay", look.text("window.writing.stay"), overlay::closeTopmost);
        HBox foot = new HBox(stay, drop, save);
        foot.getStyleClass().add("leaving-foot");
        VBox card = new VBox(Buttons.paragraph(look.text("window.writing.unsavedTitle", names.size()), "subheading"),
                Buttons.paragraph(String.join(", ", names)), foot);
        card.setId("unsaved");
        card.getStyleClass().add("leaving-card");
        overlay.openSheet(card, () -> {
            if (!shown.isEmpty()) {
                shown = List.of();
                act.accept(new Intent.Stay());
            }
        });
        save.requestFocus();
    }

    private void answer(Intent intent) {
        shown = List.of();
        overlay.closeTopmost();
        act.accept(intent);
    }
}

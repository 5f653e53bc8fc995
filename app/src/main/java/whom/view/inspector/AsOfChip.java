package whom.view.inspector;

import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import whom.desk.Intent;
import whom.desk.state.AsOfChoice;
import whom.desk.state.OpenWorkspace.Facts;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.Look;
import whom.view.parts.Overlay;
import whom.view.parts.Shortcut;

/// The moment of which the whole window speaks, beside its number. Another than the workspace's own stands out, and goes with one press.
final class AsOfChip extends HBox {
    private final Look look;
    private final Consumer<Intent> act;
    private final Overlay overlay;
    private final Button moment;
    private final Button back;
    private @Nullable Facts shown;

    AsOfChip(Look look, Consumer<Intent> act, Overlay overlay) {
        this.look = look;
        this.act = act;
        this.overlay = overlay;
        getStyleClass().add("as-of");
        moment = Buttons.quiet("as-of", Feather.CALENDAR, "", this::choose);
        back = Buttons.icon("as-of-back", Feather.X, new Caption(look.text("window.asof.back")),
                () -> act.accept(new Intent.StandAt(new AsOfChoice.AsWorkspace())));
        moment.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(moment, back);
    }

    void show(Facts facts) {
        Facts old = shown;
        shown = facts;
        if (old != null && old.asOf().equals(facts.asOf()) && old.choice().equals(facts.choice())
                && Objects.equals(old.ownDay(), facts.ownDay())) {
            return;
        }
        boolean chosen = !(facts.choice() instanceof AsOfChoice.AsWorkspace);
        String day = DateTimeFormatter.ofPattern(look.text("rule.format.day"), look.locale()).format(facts.asOf().today());
        moment.setText(facts.live() ? look.text("window.asof.now") : day);
        new Caption(facts.live() ? look.text("window.asof.live") : look.text("window.asof.day", day), Shortcut.AS_OF).on(moment);
        if (!chosen && back.isFocused()) {
            moment.requestFocus();
        }
        back.setVisible(chosen);
        back.setManaged(chosen);
        getStyleClass().remove("as-of-chosen");
        if (chosen) {
            getStyleClass().add("as-of-chosen");
        }
    }

    /// Opens the calendar.
    void choose() {
        if (shown != null) {
            AsOfCard.open(look, act, overlay, moment, shown);
        }
    }
}

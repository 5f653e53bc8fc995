package whom.view.inspector;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import whom.desk.Intent;
import whom.desk.state.AsOfChoice;
import whom.desk.state.OpenWorkspace.Facts;
import whom.view.editor.DateField;
import whom.view.parts.Buttons;
import whom.view.parts.Look;
import whom.view.parts.Overlay;

/// Chooses the moment at which everyone is read: a day of the calendar, now, or the workspace's own. The window follows while it is open.
final class AsOfCard {
    private AsOfCard() {
    }

    static void open(Look look, Consumer<Intent> act, Overlay overlay, Node anchor, Facts facts) {
        LocalDate today = facts.asOf().today();
        DateField field = new DateField(look, "as-of-day", look.text("window.asof.title"), facts.live() ? null : today, today,
                chosen -> chosen.ifPresent(day -> act.accept(new Intent.StandAt(new AsOfChoice.AtDay(day)))));
        field.onEnter(overlay::closeTopmost);
        VBox ways = new VBox(
                way(overlay, act, "as-of-now", Feather.CLOCK, look.text("window.asof.toNow"), new AsOfChoice.Now()));
        ways.getStyleClass().add("as-of-ways");
        if (facts.ownDay() != null) {
            String own = DateTimeFormatter.ofPattern(look.text("rule.format.day"), look.locale()).format(facts.ownDay());
            ways.getChildren().add(way(overlay, act, "as-of-own", Feather.FOLDER, look.text("window.asof.toOwn", own),
                    new AsOfChoice.AsWorkspace()));
        }
        VBox content = new VBox(Buttons.words(look.text("window.asof.title"), "subheading"),
                Buttons.paragraph(look.text("window.asof.about", facts.asOf().zone().getId()), "muted", "small"), field, ways);
        content.getStyleClass().add("as-of-content");
        // In large text a calendar can be higher than the window.
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        scroll.prefViewportHeightProperty().bind(content.heightProperty());
        VBox card = new VBox(scroll);
        card.setId("as-of-card");
        card.getStyleClass().addAll("picker", "as-of-card");
        overlay.open(anchor, card, () -> {});
        // What scrolls is in the scene only once it is styled.
        card.applyCss();
        field.focusField();
    }

    private static Button way(Overlay overlay, Consumer<Intent> act, String id, Feather icon, String text, AsOfChoice choice) {
        return Buttons.quiet(id, icon, text, () -> {
            overlay.closeTopmost();
            act.accept(new Intent.StandAt(choice));
        });
    }
}

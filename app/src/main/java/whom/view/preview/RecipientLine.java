package whom.view.preview;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.desk.Intent;
import whom.desk.state.PreviewPane.Recipient;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.Look;
import whom.view.parts.Shortcut;

/// Whose mail is shown, and the way to the next one.
final class RecipientLine extends HBox {
    private final Look look;
    private final Label name = Buttons.words("", "medium", "recipient-name");
    private final Label key = Buttons.words("", "muted", "small");
    private final Label position = Buttons.words("", "muted", "small");
    private final Button previous;
    private final Button next;

    RecipientLine(Look look, Consumer<Intent> act) {
        this.look = look;
        getStyleClass().add("recipient-line");
        previous = Buttons.icon("person-previous", Feather.CHEVRON_LEFT,
                new Caption(look.text("window.preview.previous"), Shortcut.PREVIOUS_PERSON), () -> act.accept(new Intent.StepPerson(-1)));
        next = Buttons.icon("person-next", Feather.CHEVRON_RIGHT, new Caption(look.text("window.preview.next"), Shortcut.NEXT_PERSON),
                () -> act.accept(new Intent.StepPerson(1)));
        key.setId("recipient");
        key.setMinWidth(0);
        name.setMinWidth(0);
        VBox who = new VBox(name, key);
        who.getStyleClass().add("recipient-who");
        HBox.setHgrow(who, Priority.ALWAYS);
        position.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(new FontIcon(Feather.USER), who, position, previous, next);
    }

    void show(@Nullable Recipient person) {
        name.setText(person == null ? "" : person.name());
        name.setManaged(person != null && !person.name().isEmpty());
        key.setText(person == null ? look.text("window.preview.noOne") : person.key());
        position.setText(person == null
                ? ""
                : look.text("window.preview.position", look.numbers().whole(person.position()), look.numbers().whole(person.of())));
        boolean alone = person == null || person.of() < 2;
        previous.setDisable(alone);
        next.setDisable(alone);
    }
}

package whom.view.preview;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
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

/// Whose mail it is, and the way to the one before and after.
final class PersonLine extends HBox {
    private final Look look;
    private final Label name = Buttons.words("", "medium");
    private final Label key = Buttons.words("", "muted", "small");
    private final Label position = Buttons.words("", "muted", "small");
    private final Button previous;
    private final Button next;
    private @Nullable Recipient shown;

    PersonLine(Look look, Consumer<Intent> act) {
        this.look = look;
        getStyleClass().add("person-line");
        setId("person");
        name.setMinWidth(0);
        key.setMinWidth(0);
        key.setId("recipient");
        VBox who = new VBox(name, key);
        who.getStyleClass().add("person-who");
        who.setMinWidth(0);
        HBox.setHgrow(who, Priority.ALWAYS);
        position.setMinWidth(USE_PREF_SIZE);
        previous = Buttons.icon("person-previous", Feather.CHEVRON_LEFT,
                new Caption(look.text("window.key.previousPerson"), Shortcut.PREVIOUS_PERSON),
                () -> act.accept(new Intent.StepPerson(-1)));
        next = Buttons.icon("person-next", Feather.CHEVRON_RIGHT, new Caption(look.text("window.key.nextPerson"), Shortcut.NEXT_PERSON),
                () -> act.accept(new Intent.StepPerson(1)));
        previous.setMinWidth(USE_PREF_SIZE);
        next.setMinWidth(USE_PREF_SIZE);
        Caption.whole(name);
        Caption.whole(key);
        getChildren().addAll(new FontIcon(Feather.USER), who, position, previous, next);
        turn(false);
    }

    private void turn(boolean visible) {
        setVisible(visible);
        setManaged(visible);
    }

    void show(@Nullable Recipient person) {
        if (Objects.equals(person, shown)) {
            return;
        }
        shown = person;
        turn(person != null);
        if (person == null) {
            return;
        }
        boolean named = !person.name().isBlank() && !person.name().equals(person.key());
        name.setText(named ? person.name() : look.text("window.preview.unnamed"));
        key.setText(person.key());
        String at = look.text("window.preview.position", look.numbers().whole(person.position()), look.numbers().whole(person.of()));
        position.setText(at);
        previous.setDisable(person.position() <= 1);
        next.setDisable(person.position() >= person.of());
        setAccessibleText(person.name() + ", " + person.key() + ", " + at);
    }
}

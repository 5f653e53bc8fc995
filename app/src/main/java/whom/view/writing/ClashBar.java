package whom.view.writing;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.desk.Intent;
import whom.view.parts.Buttons;
import whom.view.parts.Look;

/// Says that another program wrote the file meanwhile, and lets somebody choose.
final class ClashBar extends VBox {
    private final Look look;
    private final Label said = Buttons.paragraph("");

    ClashBar(Look look, Consumer<Intent> act) {
        this.look = look;
        setId("clash");
        getStyleClass().add("clash-bar");
        said.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        said.setMinWidth(0);
        var theirs = Buttons.outlined("take-theirs", look.text("window.writing.theirs"), () -> act.accept(new Intent.TakeTheirs()));
        var mine = Buttons.outlined("keep-mine", look.text("window.writing.mine"), () -> act.accept(new Intent.KeepMine()));
        HBox choices = new HBox(theirs, mine);
        choices.getStyleClass().add("clash-choices");
        getChildren().addAll(said, choices);
    }

    void show(String file) {
        said.setText(look.text("window.writing.clash", file));
    }
}

package whom.view.review;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import whom.desk.DataIntent;
import whom.desk.Intent;
import whom.view.parts.Buttons;
import whom.view.parts.Look;

/// How many pairs of people wait to be looked at, which leads to them.
final class WaitingLine extends HBox {
    /// @param waiting null when nobody looked
    WaitingLine(Look look, Consumer<Intent> act, @Nullable Long waiting) {
        Button button = Buttons.link("quality-duplicates", () -> act.accept(new DataIntent.ShowDuplicates(true)));
        button.setText(waiting == null
                ? look.text("window.quality.look")
                : look.text("window.quality.waiting", waiting, look.numbers().whole(waiting)));
        getChildren().add(button);
        getStyleClass().add("quality-waiting");
    }
}

package whom.view.shell;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import whom.desk.Intent;
import whom.desk.state.Stage;
import whom.view.parts.Buttons;
import whom.view.parts.Look;
import whom.view.parts.ShareBar;

/// While a workspace is being opened: what is done, how far it has come, and a way back.
final class OpeningPage extends StackPane {
    private final Look look;
    private final Label name = Buttons.words("", "title");
    private final Label step = Buttons.words("", "muted");
    private final Label figures = Buttons.words(" ", "muted", "small");
    private final ShareBar bar = new ShareBar();
    private Stage.@Nullable Opening shown;

    OpeningPage(Look look, Consumer<Intent> act) {
        this.look = look;
        getStyleClass().add("opening-page");
        Button cancel = Buttons.outlined("cancel", look.text("window.cancel"), () -> act.accept(new Intent.Cancel()));
        bar.setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        VBox column = new VBox(name, step, bar, figures, cancel);
        column.getStyleClass().add("opening-column");
        column.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(column);
    }

    void show(Stage.Opening opening) {
        if (opening.equals(shown)) {
            return;
        }
        shown = opening;
        name.setText(opening.name());
        step.setText(opening.step());
        bar.show(opening.total() == 0 ? 0 : (double) opening.done() / opening.total());
        String done = look.numbers().whole(opening.done());
        figures.setText(opening.total() == 0
                ? (opening.done() == 0 ? " " : done)
                : look.text("window.opening.of", done, look.numbers().whole(opening.total())));
        bar.setAccessibleText(opening.step() + " " + figures.getText());
    }
}

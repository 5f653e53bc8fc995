package whom.view.export;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import whom.desk.Intent;
import whom.desk.state.ExportPane.Running;
import whom.view.parts.Buttons;
import whom.view.parts.Look;
import whom.view.parts.ShareBar;

/// A running export: its step, how far it is, and the way to stop it.
final class RunView extends VBox {
    private final Look look;
    private final Label step = Buttons.words("", "medium");
    private final Label figures = Buttons.words("", "muted", "small");
    private final ShareBar bar = new ShareBar();
    private @Nullable Running shown;

    RunView(Look look, Consumer<Intent> act) {
        this.look = look;
        getStyleClass().add("export-card");
        setId("export-running");
        Button cancel = Buttons.outlined("cancel-export", look.text("window.cancel"), () -> act.accept(new Intent.Cancel()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(figures, gap, cancel);
        foot.getStyleClass().add("picker-line");
        bar.setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        getChildren().addAll(step, bar, foot);
        ExportTab.turn(this, false);
    }

    void show(@Nullable Running running) {
        if (Objects.equals(running, shown)) {
            return;
        }
        shown = running;
        ExportTab.turn(this, running != null);
        if (running != null) {
            step.setText(running.step());
            bar.show(running.total() == 0 ? 0 : (double) running.done() / running.total());
            figures.setText(running.total() == 0
                    ? ""
                    : look.text("window.opening.of", look.numbers().whole(running.done()), look.numbers().whole(running.total())));
            bar.setAccessibleText(running.step() + " " + figures.getText());
        }
    }
}

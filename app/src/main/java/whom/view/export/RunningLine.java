package whom.view.export;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import whom.desk.Intent;
import whom.desk.state.ExportPane.Running;
import whom.view.parts.Buttons;
import whom.view.parts.Look;

/// How far a running export has come, and the way to take it back.
final class RunningLine extends VBox {
    private final Look look;
    private final Label words = Buttons.words("", "muted");
    private final ProgressBar bar = new ProgressBar();

    RunningLine(Look look, Consumer<Intent> act) {
        this.look = look;
        getStyleClass().add("export-running");
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox line = new HBox(bar, Buttons.outlined("cancel-export", look.text("window.cancel"), () -> act.accept(new Intent.Cancel())));
        line.getStyleClass().add("running-bar");
        getChildren().addAll(words, line);
    }

    void show(@Nullable Running running) {
        setVisible(running != null);
        setManaged(running != null);
        if (running != null) {
            bar.setProgress(running.total() == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) running.done() / running.total());
            words.setText(look.text("window.export.running", running.step(), look.numbers().whole(running.done()),
                    look.numbers().whole(running.total())));
        }
    }
}

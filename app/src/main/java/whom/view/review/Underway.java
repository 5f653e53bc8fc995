package whom.view.review;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import whom.desk.state.DataPane.Running;
import whom.view.parts.Buttons;
import whom.view.parts.Look;
import whom.view.parts.ShareBar;

/// How far something in the background is, and the way to stop it; there only while it goes on.
final class Underway extends HBox {
    private final Label step = Buttons.words("", "muted");
    private final ShareBar bar = new ShareBar();
    private final String begun;

    /// @param begun what is said before the first step
    Underway(Look look, String id, String begun, Runnable stop) {
        this.begun = begun;
        setId(id);
        getStyleClass().add("review-underway");
        setAlignment(Pos.CENTER_LEFT);
        step.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        bar.setMaxWidth(Double.MAX_VALUE);
        Button cancel = Buttons.outlined(id + "-cancel", look.text("window.cancel"), stop);
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(step, bar, cancel);
    }

    void show(@Nullable Running running) {
        setVisible(running != null);
        setManaged(running != null);
        if (running != null) {
            step.setText(running.step().isEmpty() ? begun : running.step());
            bar.show(running.share());
        }
    }
}

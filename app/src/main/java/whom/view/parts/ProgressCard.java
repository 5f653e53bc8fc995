package whom.view.parts;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Something that goes on in the background: what, how far it is, and the way to stop it. It is there only while it goes on.
public class ProgressCard extends VBox {
    private final Look look;
    private final Label step = Buttons.words("", "medium");
    private final Label figures = Buttons.words("", "muted", "small");
    private final ShareBar bar = new ShareBar();
    private final Button cancel;

    /// @param id     of the card
    /// @param stopId of the button that stops it
    @SuppressWarnings("this-escape") // what is called is JavaFX's own, which no card makes its own
    public ProgressCard(Look look, String id, String stopId, Runnable stop) {
        this.look = look;
        setId(id);
        getStyleClass().add("export-card");
        cancel = Buttons.outlined(stopId, look.text("window.cancel"), stop);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(figures, gap, cancel);
        foot.getStyleClass().add("picker-line");
        bar.setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        getChildren().addAll(step, bar, foot);
        turn(false);
    }

    /// Puts the focus on the way to stop it.
    public final void focusStop() {
        cancel.requestFocus();
    }

    /// Nothing goes on.
    public final void hide() {
        turn(false);
    }

    /// What goes on, and how far it is.
    ///
    /// @param total 0 when that is not known
    /// @param units whether numbers are of things that people count, and not of bytes
    public final void show(String what, long done, long total, boolean units) {
        turn(true);
        step.setText(what);
        bar.show(total == 0 ? 0 : (double) done / total);
        figures.setText(total == 0
                ? ""
                : units
                        ? look.text("window.opening.of", look.numbers().whole(done), look.numbers().whole(total))
                        : look.numbers().share(Math.min(done, total), total));
        bar.setAccessibleText(what + " " + figures.getText());
    }

    private void turn(boolean visible) {
        setVisible(visible);
        setManaged(visible);
    }
}

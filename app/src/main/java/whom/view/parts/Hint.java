package whom.view.parts;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// What a control tells whoever points at it. Its tooltip, a window of its own, is made when somebody first does: a long rule has hundreds of
/// controls.
final class Hint implements EventHandler<MouseEvent> {
    private static final Duration DELAY = Duration.millis(400);
    private static final double WIDTH = 420;

    private final Control control;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");

    private Hint(Control control) {
        this.control = control;
    }

    /// The one hint of a control.
    static Hint of(Control control) {
        if (control.getProperties().get(Hint.class) instanceof Hint there) {
            return there;
        }
        Hint made = new Hint(control);
        control.getProperties().put(Hint.class, made);
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, made);
        return made;
    }

    StringProperty text() {
        return text;
    }

    @Override
    public void handle(MouseEvent entered) {
        control.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(text);
        tooltip.setShowDelay(DELAY);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDTH);
        control.setTooltip(tooltip);
    }
}

package whom.view.parts;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// What a control is called: its tooltip, its accessible name and its key, from one value.
public record Caption(String text, @Nullable Shortcut key) {
    /// A caption without a key.
    public Caption(String text) {
        this(text, null);
    }

    /// Gives a control this name; the same control can be named again.
    public void on(Control control) {
        String shown = key == null ? text : text + "  " + key.display();
        control.setAccessibleText(text);
        control.setAccessibleHelp(key == null ? null : key.display());
        Tooltip tooltip = control.getTooltip();
        if (tooltip == null) {
            tooltip = new Tooltip(shown);
            tooltip.setShowDelay(Duration.millis(400));
            tooltip.setWrapText(true);
            tooltip.setMaxWidth(420);
            control.setTooltip(tooltip);
        } else {
            tooltip.setText(shown);
        }
    }
}

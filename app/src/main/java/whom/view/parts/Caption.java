package whom.view.parts;

import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// What a control is called: its tooltip, its accessible name and its key, from one value.
public record Caption(String text, @Nullable Shortcut key) {
    /// A caption without a key.
    public Caption(String text) {
        this(text, null);
    }

    /// Lets words that may have too little room tell the whole of itself to whoever points at it.
    public static void whole(Labeled words) {
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words.textProperty());
        tooltip.setShowDelay(Duration.millis(400));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        words.setTooltip(tooltip);
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

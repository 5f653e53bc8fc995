package whom.view.parts;

import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import org.jspecify.annotations.Nullable;

/// What a control is called: its tooltip, its accessible name and its key, from one value.
public record Caption(String text, @Nullable Shortcut key) {
    /// A caption without a key.
    public Caption(String text) {
        this(text, null);
    }

    /// Lets words that may have too little room tell the whole of itself to whoever points at it.
    public static void whole(Labeled words) {
        Hint.of(words).text().bind(words.textProperty());
    }

    /// Gives a control this name; the same control can be named again.
    public void on(Control control) {
        control.setAccessibleText(text);
        control.setAccessibleHelp(key == null ? null : key.display());
        Hint.of(control).text().set(key == null ? text : text + "  " + key.display());
    }
}

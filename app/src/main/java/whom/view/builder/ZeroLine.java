package whom.view.builder;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import whom.desk.state.Tally;
import whom.view.parts.Buttons;
import whom.view.parts.Look;

/// Said where nobody matches: which row takes everybody away, and the way out.
final class ZeroLine extends HBox {
    private final Label text = Buttons.paragraph("", "muted");
    private Tally.@Nullable Zero shown;

    ZeroLine(Look look, RuleActions actions) {
        setId("zero");
        getStyleClass().add("zero-line");
        VBox words = new VBox(Buttons.words(look.text("window.zero.nobody"), "medium"), text);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button remove = Buttons.outlined("zero-remove", look.text("window.zero.remove"), () -> {
            if (shown != null) {
                actions.remove(shown.path());
            }
        });
        remove.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(words, remove);
        Builder.shown(this, false);
    }

    void show(Tally tally) {
        Tally.Zero zero = tally.zero();
        Builder.shown(this, zero != null);
        shown = zero;
        text.setText(zero == null ? "" : zero.text());
    }
}

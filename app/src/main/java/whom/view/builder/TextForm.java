package whom.view.builder;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.desk.Intent;
import whom.desk.state.Draft;
import whom.view.parts.Buttons;
import whom.view.parts.Look;

/// The rule as text, which edits the same tree; a mistake is shown below and changes nothing.
final class TextForm extends VBox {
    private final TextArea area = new TextArea();
    private final Label problem = Buttons.paragraph("", "problem", "small");
    private @Nullable Draft shown;
    private boolean showing;

    TextForm(Look look, Consumer<Intent> act) {
        getStyleClass().add("text-form");
        area.setId("rule-text");
        area.setWrapText(true);
        area.setAccessibleText(look.text("window.text.name"));
        area.setPrefRowCount(5);
        problem.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
        getChildren().addAll(area, problem);
        Builder.shown(this, false);
        area.textProperty().subscribe((_, text) -> {
            if (!showing) {
                act.accept(new Intent.WriteText(text));
            }
        });
    }

    void toggle() {
        Builder.shown(this, !isVisible());
        if (isVisible() && shown != null) {
            write(shown.text());
            area.requestFocus();
        }
    }

    void show(Draft draft) {
        Draft old = shown;
        shown = draft;
        boolean other = old == null || !old.id().equals(draft.id());
        // While someone types here, their layout is kept; what others change comes in at once.
        if (other || (!area.isFocused() && !area.getText().equals(draft.text()))) {
            write(draft.text());
        }
        problem.setText(draft.textProblem() == null ? "" : draft.textProblem());
        Builder.shown(problem, draft.textProblem() != null);
    }

    private void write(String text) {
        showing = true;
        area.setText(text);
        showing = false;
    }
}

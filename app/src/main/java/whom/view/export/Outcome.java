package whom.view.export;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import whom.desk.state.ExportPane.Plan;
import whom.view.parts.Buttons;
import whom.view.parts.Look;

/// What becomes of everyone who was selected; the lines add up to the number above.
final class Outcome extends GridPane {
    private final Look look;

    Outcome(Look look) {
        this.look = look;
        getStyleClass().add("export-outcome");
        setId("outcome");
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        ColumnConstraints numbers = new ColumnConstraints();
        numbers.setHalignment(HPos.RIGHT);
        getColumnConstraints().addAll(words, numbers);
    }

    void show(@Nullable Plan plan) {
        getChildren().clear();
        line(0, "written", plan == null ? -1 : plan.written(), "medium");
        line(1, "suppressed", plan == null ? -1 : plan.suppressed(), "muted");
        line(2, "rejected", plan == null ? -1 : plan.rejected(), "muted");
        line(3, "merged", plan == null ? -1 : plan.merged(), "muted");
    }

    /// A line keeps its place while its number is being worked out, so that nothing jumps.
    private void line(int row, String what, long people, String style) {
        Label name = Buttons.words(look.text("window.export.outcome." + what), style);
        Label number = Buttons.words(people < 0 ? "–" : look.numbers().whole(people), style);
        number.setId("outcome-" + what);
        number.setAccessibleText(name.getText() + ", " + number.getText());
        add(name, 0, row);
        add(number, 1, row);
    }
}

package whom.view.intake;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import whom.desk.state.ImportCounts;
import whom.desk.state.ImportPane.Outcome;
import whom.view.parts.Buttons;
import whom.view.parts.Look;

/// Rows read, and where each of them goes: a sum that comes out. A line keeps its place while its number is being worked out.
final class CountGrid extends GridPane {
    private final Look look;
    private final String id;
    private int rows;

    /// @param id that the numbers' own begin with
    CountGrid(Look look, String id) {
        this.look = look;
        this.id = id;
        getStyleClass().add("count-grid");
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(words, new ColumnConstraints());
    }

    void show(@Nullable Outcome outcome) {
        ImportCounts counts = outcome == null ? null : outcome.counts();
        getChildren().clear();
        rows = 0;
        count("read", counts == null ? -1 : counts.read(), "muted");
        count("added", counts == null ? -1 : counts.added(), "medium");
        count("updated", counts == null ? -1 : counts.updated(), "medium");
        count("merged", counts == null ? -1 : counts.merged(), "muted");
        count("unchanged", counts == null ? -1 : counts.unchanged(), "muted");
        count("rejected", counts == null ? -1 : counts.rejected(), counts != null && counts.rejected() > 0 ? "medium" : "muted");
        if (counts != null && counts.people() > 0) {
            count("people", counts.people(), "muted");
        }
        if (outcome != null && outcome.united() > 0) {
            count("united", outcome.united(), "muted");
        }
    }

    private void count(String what, long number, String style) {
        Label words = Buttons.words(look.text("window.intake.count." + what), style);
        words.setMinWidth(0);
        Label right = Buttons.words(number < 0 ? "–" : look.numbers().whole(number), style);
        right.setId(id + "-" + what);
        right.setMinWidth(Region.USE_PREF_SIZE);
        right.setAccessibleText(words.getText() + ", " + right.getText());
        GridPane.setHalignment(right, HPos.RIGHT);
        add(words, 0, rows);
        add(right, 1, rows);
        rows++;
    }
}

package whom.view.export;

import java.util.List;
import java.util.Objects;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import whom.desk.state.ExportPane.Plan;
import whom.view.parts.Buttons;
import whom.view.parts.Look;

/// Who is written and who is left out, and the first rows exactly as they will stand in the file.
final class PlanView extends VBox {
    private final Look look;
    private final GridPane counts = new GridPane();
    private final GridPane rows = new GridPane();
    private final VBox warnings = new VBox();
    /// What to do where nobody is written, as they have not agreed.
    private final Label nobody;
    private @Nullable Plan shown;

    PlanView(Look look) {
        this.look = look;
        nobody = Buttons.paragraph(look.text("window.export.noconsent"), "muted", "small");
        getStyleClass().add("export-plan");
        setId("plan");
        counts.getStyleClass().add("count-grid");
        counts.setId("outcome");
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        counts.getColumnConstraints().addAll(words, new ColumnConstraints());
        rows.getStyleClass().add("file-rows");
        rows.setId("first-rows");
        warnings.getStyleClass().add("export-warnings");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.getStyleClass().add("file-scroll");
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToHeight(true);
        scroll.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(Buttons.words(look.text("window.export.who"), "heading"), counts, nobody, warnings,
                Buttons.words(look.text("window.export.rows"), "heading"), scroll);
        showCounts(null);
        nobody.setId("nobody-agreed");
        ExportTab.turn(nobody, false);
        ExportTab.turn(warnings, false);
    }

    void show(@Nullable Plan plan) {
        if (Objects.equals(plan, shown)) {
            return;
        }
        shown = plan;
        showCounts(plan);
        ExportTab.turn(nobody, plan != null && plan.written() == 0 && plan.suppressed() > 0);
        if (plan == null) {
            return;
        }
        warnings.getChildren().setAll(plan.warnings().stream().map(w -> Buttons.paragraph(w, "muted", "small")).toList());
        ExportTab.turn(warnings, !plan.warnings().isEmpty());
        rows.getChildren().clear();
        line(0, plan.header(), "file-head");
        for (int i = 0; i < plan.rows().size(); i++) {
            line(i + 1, plan.rows().get(i), "file-cell");
        }
    }

    private void line(int row, List<String> cells, String style) {
        for (int i = 0; i < cells.size(); i++) {
            Label cell = Buttons.words(cells.get(i), style);
            cell.setMinWidth(Region.USE_PREF_SIZE);
            rows.add(cell, i, row);
        }
    }

    /// Selected, and where each of them goes: a sum that comes out. A line keeps its place while its number is being worked out.
    private void showCounts(@Nullable Plan plan) {
        counts.getChildren().clear();
        count(0, "selected", plan == null ? -1 : plan.selected(), "muted");
        count(1, "suppressed", plan == null ? -1 : plan.suppressed(), "muted");
        count(2, "rejected", plan == null ? -1 : plan.rejected(), "muted");
        count(3, "merged", plan == null ? -1 : plan.merged(), "muted");
        count(4, "written", plan == null ? -1 : plan.written(), "medium");
    }

    private void count(int row, String what, long people, String style) {
        Label words = Buttons.words(look.text("window.export.outcome." + what), style);
        words.setMinWidth(0);
        Label right = Buttons.words(people < 0 ? "–" : look.numbers().whole(people), style);
        right.setId("outcome-" + what);
        right.setMinWidth(Region.USE_PREF_SIZE);
        right.setAccessibleText(words.getText() + ", " + right.getText());
        GridPane.setHalignment(right, HPos.RIGHT);
        counts.add(words, 0, row);
        counts.add(right, 1, row);
    }
}

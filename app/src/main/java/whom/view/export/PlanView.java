package whom.view.export;

import java.util.List;
import java.util.Objects;
import javafx.geometry.HPos;
import javafx.scene.control.CheckBox;
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
    private static final int FILES_TOLD = 4;

    private final Look look;
    private final GridPane counts = new GridPane();
    private final GridPane rows = new GridPane();
    private final VBox warnings = new VBox();
    private final VBox reasons = new VBox();
    private final Label files = Buttons.paragraph("", "small");
    private final CheckBox readable = new CheckBox();
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
        reasons.getStyleClass().add("export-warnings");
        reasons.setId("reasons");
        files.setId("file-plan");
        readable.setId("readable");
        readable.setText(look.text("window.export.readable"));
        readable.setMnemonicParsing(false);
        readable.getStyleClass().add("export-column");
        readable.setOnAction(_ -> showRows());
        getChildren().addAll(Buttons.words(look.text("window.export.who"), "heading"), counts, files, nobody, reasons, warnings,
                Buttons.words(look.text("window.export.rows"), "heading"), readable, scroll);
        showCounts(null);
        nobody.setId("nobody-agreed");
        ExportTab.turn(nobody, false);
        ExportTab.turn(warnings, false);
        ExportTab.turn(reasons, false);
        ExportTab.turn(files, false);
        ExportTab.turn(readable, false);
    }

    void show(@Nullable Plan plan) {
        if (Objects.equals(plan, shown)) {
            return;
        }
        shown = plan;
        showCounts(plan);
        ExportTab.turn(nobody, plan != null && plan.written() == 0 && plan.suppressed() > 0);
        files.setText(plan == null ? "" : files(plan));
        ExportTab.turn(files, plan != null && !plan.files().isEmpty());
        reasons.getChildren().setAll(plan == null
                ? List.of()
                : plan.reasons().stream()
                        .map(reason -> Buttons.paragraph(reason.why() + ": " + look.numbers().whole(reason.people()), "muted", "small"))
                        .toList());
        ExportTab.turn(reasons, plan != null && !plan.reasons().isEmpty());
        ExportTab.turn(readable, plan != null && !plan.rows().equals(plan.unhashed()));
        if (plan == null) {
            return;
        }
        warnings.getChildren().setAll(plan.warnings().stream().map(w -> Buttons.paragraph(w, "muted", "small")).toList());
        ExportTab.turn(warnings, !plan.warnings().isEmpty());
        showRows();
    }

    /// As they will be written, or before anything is hashed.
    private void showRows() {
        Plan plan = shown;
        rows.getChildren().clear();
        if (plan != null) {
            line(0, plan.header(), "file-head");
            List<List<String>> lines = readable.isVisible() && readable.isSelected() ? plan.unhashed() : plan.rows();
            for (int i = 0; i < lines.size(); i++) {
                line(i + 1, lines.get(i), "file-cell");
            }
        }
    }

    /// How many files there will be, with how many rows each.
    private String files(Plan plan) {
        List<String> each = plan.files().stream()
                .map(file -> look.text("window.export.file", file.rows(), look.numbers().whole(file.rows()),
                        look.numbers().bytes(file.bytes())))
                .toList();
        int more = each.size() - FILES_TOLD;
        return look.text("window.export.files", each.size(), String.join(" · ", each.subList(0, Math.min(each.size(), FILES_TOLD))),
                Math.max(0, more));
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

package whom.view.export;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import whom.desk.Intent;
import whom.desk.state.ExportPane;
import whom.view.parts.Buttons;
import whom.view.parts.Look;

/// What will be written: the format, who is in the file and who is not and why, the columns, the first rows; then the receipt.
public final class ExportTab extends ScrollPane {
    private final Look look;
    private final FormatChoice formats;
    private final Outcome outcome;
    private final ColumnChoice columns;
    private final FirstRows rows;
    private final RunningLine running;
    private final ReceiptCard receipt;
    private final Label failure = Buttons.paragraph("", "problem");
    private final VBox warnings = new VBox();
    private @Nullable ExportPane shown;

    /// An empty tab.
    public ExportTab(Look look, Consumer<Intent> act) {
        this.look = look;
        getStyleClass().add("export-tab");
        formats = new FormatChoice(look, act);
        outcome = new Outcome(look);
        columns = new ColumnChoice(look, act);
        rows = new FirstRows(look);
        running = new RunningLine(look, act);
        receipt = new ReceiptCard(look);
        failure.setId("export-failure");
        warnings.getStyleClass().add("export-warnings");
        VBox content = new VBox(running, receipt, failure, formats, outcome, warnings, columns, rows);
        content.getStyleClass().add("export-content");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    /// Shows a plan.
    public void show(ExportPane pane) {
        if (pane.equals(shown)) {
            return;
        }
        shown = pane;
        formats.show(pane.presets(), pane.preset());
        running.show(pane.running());
        receipt.show(pane.receipt());
        failure.setText(pane.failure() == null ? "" : pane.failure());
        failure.setManaged(pane.failure() != null);
        columns.show(pane.columns());
        outcome.show(pane.plan());
        rows.show(pane.plan());
        warnings.getChildren().clear();
        if (pane.plan() != null) {
            for (String warning : pane.plan().warnings()) {
                warnings.getChildren().add(Buttons.paragraph(look.text("window.export.warning", warning), "muted", "small"));
            }
        }
        warnings.setManaged(!warnings.getChildren().isEmpty());
    }
}

package whom.view.export;

import java.io.File;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.desk.ExportIntent;
import whom.desk.Intent;
import whom.desk.state.ExportPane;
import whom.view.parts.Buttons;
import whom.view.parts.Look;
import whom.view.parts.Overlay;

/// What will be written, for whom and with which columns; then how far it is, and what was written.
public final class ExportTab extends VBox {
    private final Look look;
    private final Consumer<Intent> act;
    private final ChoiceView choice;
    private final PlanView plan;
    private final RunView running;
    private final ReceiptView receipt;
    private final Label failure = Buttons.paragraph("", "problem");
    private final Button elsewhere;
    private @Nullable ExportPane shown;

    /// An empty tab.
    public ExportTab(Look look, Consumer<Intent> act, Overlay overlay) {
        this.look = look;
        this.act = act;
        getStyleClass().add("export-tab");
        choice = new ChoiceView(look, act, overlay, "");
        plan = new PlanView(look);
        running = new RunView(look, act, "");
        receipt = new ReceiptView(look, "receipt");
        failure.setId("export-failure");
        failure.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
        elsewhere = Buttons.quiet("elsewhere", Feather.FOLDER, look.text("window.export.elsewhere"), this::writeElsewhere);
        Button several = Buttons.quiet("several", Feather.LAYERS, look.text("window.export.several"),
                () -> act.accept(new ExportIntent.ShowExports(true)));
        VBox page = new VBox(receipt, running, failure, choice, plan, elsewhere, several);
        page.getStyleClass().add("export-page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
    }

    /// Shows a plan, a running export or a receipt.
    public void show(ExportPane pane) {
        if (pane.equals(shown)) {
            return;
        }
        shown = pane;
        choice.show(pane.choice());
        plan.show(pane.plan());
        // Nothing is being worked out where there can be no file.
        turn(plan, pane.plan() != null || pane.failure() == null);
        turn(elsewhere, plan.isVisible());
        running.show(pane.running());
        receipt.show(pane.receipt());
        failure.setText(pane.failure() == null ? "" : pane.failure());
        turn(failure, pane.failure() != null);
        elsewhere.setDisable(pane.plan() == null || pane.plan().written() + pane.plan().removed() == 0 || pane.running() != null);
    }

    private void writeElsewhere() {
        chooseFolder(look, getScene().getWindow(), folder -> act.accept(new ExportIntent.StartExport(folder.toPath())));
    }

    static void chooseFolder(Look look, Window over, Consumer<File> chosen) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(look.text("window.export.elsewhere.title"));
        File folder = chooser.showDialog(over);
        if (folder != null) {
            chosen.accept(folder);
        }
    }

    static void turn(Region part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }
}

package whom.view.export;

import java.io.File;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.desk.Intent;
import whom.desk.state.ExportPane;
import whom.desk.state.ExportPane.ColumnItem;
import whom.desk.state.ExportPane.PresetItem;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.Look;
import whom.view.parts.MenuCard;
import whom.view.parts.Overlay;

/// What will be written, for whom and with which columns; then how far it is, and what was written.
public final class ExportTab extends VBox {
    private final Look look;
    private final Consumer<Intent> act;
    private final Overlay overlay;
    private final Button preset;
    private final Label about = Buttons.paragraph("", "muted", "small");
    private final FlowPane columns = new FlowPane();
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
        this.overlay = overlay;
        getStyleClass().add("export-tab");
        preset = Buttons.outlined("preset", "", this::choosePreset);
        preset.setGraphic(new FontIcon(Feather.CHEVRON_DOWN));
        preset.setContentDisplay(ContentDisplay.RIGHT);
        columns.getStyleClass().add("export-columns");
        columns.setId("columns");
        plan = new PlanView(look);
        running = new RunView(look, act);
        receipt = new ReceiptView(look);
        failure.setId("export-failure");
        failure.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
        elsewhere = Buttons.quiet("elsewhere", Feather.FOLDER, look.text("window.export.elsewhere"), this::writeElsewhere);
        VBox page = new VBox(receipt, running, failure, section("window.export.for", preset, about),
                section("window.export.columns", columns), plan,
                elsewhere);
        page.getStyleClass().add("export-page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
    }

    /// Shows a plan, a running export or a receipt.
    public void show(ExportPane pane) {
        ExportPane old = shown;
        if (pane.equals(old)) {
            return;
        }
        shown = pane;
        if (old == null || !old.presets().equals(pane.presets()) || !String.valueOf(old.preset()).equals(String.valueOf(pane.preset()))) {
            PresetItem chosen = pane.presets().stream().filter(p -> p.id().equals(pane.preset())).findFirst().orElse(null);
            preset.setText(chosen == null ? look.text("window.export.choose") : chosen.name());
            about.setText(chosen == null ? "" : chosen.about());
            new Caption(look.text("window.export.preset", preset.getText())).on(preset);
        }
        if (old == null || !old.columns().equals(pane.columns())) {
            showColumns(pane.columns());
        }
        plan.show(pane.plan());
        // Nothing is being worked out where there can be no file.
        turn(plan, pane.plan() != null || pane.failure() == null);
        turn(elsewhere, plan.isVisible());
        running.show(pane.running());
        receipt.show(pane.receipt());
        failure.setText(pane.failure() == null ? "" : pane.failure());
        turn(failure, pane.failure() != null);
        elsewhere.setDisable(pane.plan() == null || pane.plan().written() == 0 || pane.running() != null);
    }

    private void showColumns(List<ColumnItem> items) {
        if (columns.getChildren().size() != items.size()) {
            columns.getChildren().setAll(items.stream().map(this::box).toList());
        }
        for (int i = 0; i < items.size(); i++) {
            ColumnItem item = items.get(i);
            if (columns.getChildren().get(i) instanceof CheckBox box) {
                box.setId("column-" + item.attribute());
                box.setText(item.label());
                box.setSelected(item.chosen());
                box.setDisable(item.required());
                box.setOnAction(_ -> act.accept(new Intent.ChooseColumn(item.attribute(), box.isSelected())));
                box.setAccessibleText(item.required() ? look.text("window.export.required", item.label()) : item.label());
            }
        }
    }

    private CheckBox box(ColumnItem item) {
        CheckBox box = new CheckBox(item.label());
        box.setMnemonicParsing(false);
        box.getStyleClass().add("export-column");
        return box;
    }

    private VBox section(String word, Region... parts) {
        VBox section = new VBox(Buttons.words(look.text(word), "heading"));
        section.getStyleClass().add("export-section");
        section.getChildren().addAll(parts);
        return section;
    }

    private void choosePreset() {
        ExportPane pane = shown;
        if (pane != null && !pane.presets().isEmpty()) {
            MenuCard.open(overlay, preset, pane.presets().stream().map(p -> new MenuCard.Entry("preset-" + p.id(),
                    p.id().equals(pane.preset()) ? Feather.CHECK : Feather.FILE_TEXT, p.name(), null, true,
                    () -> act.accept(new Intent.ChoosePreset(p.id())))).toList());
        }
    }

    private void writeElsewhere() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(look.text("window.export.elsewhere.title"));
        File folder = chooser.showDialog(getScene().getWindow());
        if (folder != null) {
            act.accept(new Intent.StartExport(folder.toPath()));
        }
    }

    static void turn(Region part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }
}

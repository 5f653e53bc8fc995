package whom.view.intake;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.desk.DataIntent;
import whom.desk.Intent;
import whom.desk.state.ImportPane;
import whom.desk.state.ImportPane.At;
import whom.desk.state.ImportSheet;
import whom.desk.state.ImportSheet.Option;
import whom.desk.state.ImportSheet.Origin;
import whom.view.editor.Choices;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.Look;
import whom.view.parts.Overlay;

/// The head of the sheet: which file, how it was read, who writes such files, and what its rows are about.
final class SheetHead extends VBox {
    private static final PseudoClass SURE = PseudoClass.getPseudoClass("sure");

    private final Look look;
    private final Consumer<Intent> act;
    private final Overlay overlay;
    private final Label title = Buttons.words("", "title");
    private final Label about = Buttons.words("", "muted");
    private final Button origin = Buttons.quiet("import-origin", Feather.CHECK_CIRCLE, "", this::tell);
    private final Button whole = Buttons.quiet("import-whole", Feather.SLIDERS, "", this::openWhole);
    private final HBox line = new HBox();
    private final Region gap = new Region();
    private final Button close;
    private Choices<String> contents;
    private List<Option> offered = List.of();
    private @Nullable ImportSheet shown;
    private @Nullable FieldList open;

    SheetHead(Look look, Consumer<Intent> act, Overlay overlay) {
        this.look = look;
        this.act = act;
        this.overlay = overlay;
        this.contents = new Choices<>(_ -> {});
        getStyleClass().add("intake-head-of-sheet");
        title.setMinWidth(0);
        title.setId("import-title");
        Caption.whole(title);
        about.setMinWidth(0);
        about.setId("import-facts");
        Caption.whole(about);
        whole.setText(look.text("window.intake.whole"));
        whole.setContentDisplay(ContentDisplay.LEFT);
        origin.getStyleClass().add("intake-origin");
        close = Buttons.icon("import-close", Feather.X, new Caption(look.text("window.intake.close")),
                () -> act.accept(new DataIntent.LeaveImport()));
        Region beside = new Region();
        HBox.setHgrow(beside, Priority.ALWAYS);
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(title, beside, close);
        top.getStyleClass().add("rule-page-head");
        HBox facts = new HBox(origin, about);
        facts.getStyleClass().add("intake-facts");
        line.getStyleClass().add("intake-choices");
        getChildren().addAll(top, facts, line);
    }

    void show(ImportPane pane) {
        title.setText(look.text("window.intake.title", pane.file()));
        String fresh = pane.fresh().isEmpty() ? "" : look.text("window.intake.fresh", pane.fresh());
        boolean asked = pane.at() instanceof At.Asked;
        line.setVisible(asked);
        line.setManaged(asked);
        close.setDisable(pane.at() instanceof At.Asked of && of.running() != null);
        if (pane.at() instanceof At.Asked(var sheet, _, _)) {
            about.setText(String.join(" · ", sheet.about()) + (fresh.isEmpty() ? "" : " · " + fresh));
            show(sheet);
        } else {
            about.setText(fresh);
            origin.setVisible(false);
            origin.setManaged(false);
        }
        about.setVisible(!about.getText().isEmpty());
        about.setManaged(!about.getText().isEmpty());
    }

    private void show(ImportSheet sheet) {
        shown = sheet;
        if (!sheet.contents().options().equals(offered)) {
            offered = sheet.contents().options();
            contents = new Choices<>(content -> act.accept(new DataIntent.ImportAs(content)));
            offered.forEach(option -> contents.add("content-" + option.id(), option.text(), option.id()));
            contents.setAccessibleText(look.text("window.intake.content"));
            line.getChildren().setAll(contents, gap, whole);
        }
        contents.mark(sheet.contents().chosen());
        Origin from = sheet.origin();
        origin.setVisible(from != null);
        origin.setManaged(from != null);
        if (from != null) {
            origin.setText(from.title());
            origin.setGraphic(new FontIcon(from.sure() ? Feather.CHECK_CIRCLE : Feather.INFO));
            origin.pseudoClassStateChanged(SURE, from.sure());
            new Caption(from.title() + ". " + from.about()).on(origin);
        }
        if (open != null) {
            open.show(sheet.whole());
        }
    }

    /// What of the recipe is confirmed, or where the mapping is kept.
    private void tell() {
        Origin from = shown == null ? null : shown.origin();
        if (from == null) {
            return;
        }
        Label words = Buttons.paragraph(from.about(), "intake-origin-about");
        VBox card = new VBox(Buttons.words(from.title(), "subheading"), words);
        if (from.saved()) {
            card.getChildren().add(Buttons.outlined("import-afresh", look.text("window.intake.afresh"), () -> {
                overlay.closeTopmost();
                act.accept(new DataIntent.MapAfresh());
            }));
        }
        card.setId("intake-origin-card");
        card.getStyleClass().addAll("picker", "picker-value");
        card.setFocusTraversable(true);
        card.setAccessibleText(from.title() + ". " + from.about());
        overlay.open(origin, card, () -> {});
    }

    private void openWhole() {
        ImportSheet sheet = shown;
        if (sheet == null) {
            return;
        }
        FieldList fields = new FieldList("whole", (field, value) -> act.accept(new DataIntent.SetImport(field, value)));
        open = fields;
        VBox card = new VBox(Buttons.words(look.text("window.intake.whole"), "subheading"), fields);
        card.setId("intake-whole-card");
        card.getStyleClass().addAll("picker", "picker-value");
        overlay.open(whole, card, () -> open = null);
        fields.show(sheet.whole());
        fields.focusFirst();
    }
}

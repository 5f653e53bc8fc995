package whom.view.intake;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.desk.DataIntent;
import whom.desk.Intent;
import whom.desk.state.ImportPane;
import whom.desk.state.ImportPane.At;
import whom.view.parts.Buttons;
import whom.view.parts.Look;
import whom.view.parts.Overlay;
import whom.view.parts.ProgressCard;

/// The sheet that takes the place of the panes while a file is imported.
public final class ImportPage extends BorderPane {
    private final Look look;
    private final Consumer<Intent> act;
    private final SheetHead head;
    private final AskedPane asked;
    private final DonePane done;
    private final ProgressCard looking;
    private final VBox refused;
    private final Label why = Buttons.paragraph("", "intake-result-line");
    private final Button other;
    private @Nullable ImportPane shown;
    /// Where the focus goes once the sheet is in a window.
    private @Nullable Runnable begin;

    /// An empty sheet.
    public ImportPage(Look look, Consumer<Intent> act, Overlay overlay) {
        this.look = look;
        this.act = act;
        setId("import-sheet");
        getStyleClass().add("intake-page");
        head = new SheetHead(look, act, overlay);
        asked = new AskedPane(look, act, overlay);
        done = new DonePane(look, act);
        looking = new ProgressCard(look, "import-looking", "cancel-looking", () -> act.accept(new Intent.Cancel()));
        looking.getStyleClass().add("opening-column");
        looking.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        other = Buttons.primary("import-other", look.text("window.intake.other"), this::choose);
        Label title = Buttons.words(look.text("window.intake.refused"), "title", "problem");
        title.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
        why.setId("import-refused");
        refused = new VBox(title, why, other);
        refused.getStyleClass().addAll("opening-column", "intake-result");
        refused.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setTop(head);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                // Its page comes to lie in the window within the same step.
                Platform.runLater(this::focus);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && leave()) {
                event.consume();
            }
        });
    }

    /// The sheet may be shown before its page is in the window, where nothing takes the focus.
    private void begin(Runnable focus) {
        begin = focus;
        if (getScene() != null) {
            focus();
        }
    }

    private void focus() {
        Runnable due = begin;
        begin = null;
        if (due != null) {
            applyCss();
            due.run();
        }
    }

    /// Asks for a file, and imports it.
    public void choose() {
        FileChoice.ask(look, getScene().getWindow(), file -> act.accept(new DataIntent.ImportFile(file)));
    }

    private boolean leave() {
        ImportPane now = shown;
        if (now == null || (now.at() instanceof At.Asked of && of.running() != null)) {
            return false;
        }
        act.accept(now.at() instanceof At.Looking ? new Intent.Cancel() : new DataIntent.LeaveImport());
        return true;
    }

    /// Whether the sheet is there.
    public boolean isOpen() {
        return shown != null && shown.open();
    }

    /// Shows the sheet, or hides it.
    ///
    /// @return whether it is shown
    public boolean show(ImportPane pane) {
        ImportPane before = shown;
        if (pane.equals(before)) {
            return pane.open();
        }
        shown = pane;
        setVisible(pane.open());
        if (!pane.open()) {
            return false;
        }
        head.show(pane);
        boolean turns = before == null || !before.open() || !before.at().getClass().equals(pane.at().getClass())
                || !Objects.equals(before.file(), pane.file());
        Node next = switch (pane.at()) {
            case At.Looking _ -> looking;
            case At.Refused _ -> refused;
            case At.Asked _ -> asked;
            case At.Done _ -> done;
        };
        if (turns) {
            setCenter(next.equals(asked) ? next : new StackPane(next));
        }
        switch (pane.at()) {
            case At.Looking(var how) -> {
                looking.show(how.step().isEmpty() ? look.text("desk.opening") : how.step(), how.done(), how.total(), false);
                if (turns) {
                    begin(looking::focusStop);
                }
            }
            case At.Refused(String said) -> {
                why.setText(said);
                if (turns) {
                    begin(other::requestFocus);
                }
            }
            case At.Asked of -> {
                asked.show(of, turns);
                if (turns) {
                    begin(asked::begin);
                }
            }
            case At.Done(var result) -> {
                done.show(result);
                if (turns) {
                    begin(done::begin);
                }
            }
        }
        return true;
    }
}

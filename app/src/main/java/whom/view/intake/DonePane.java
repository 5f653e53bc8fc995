package whom.view.intake;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.desk.DataIntent;
import whom.desk.Intent;
import whom.desk.state.ImportPane.Outcome;
import whom.desk.state.ImportPane.Result;
import whom.view.parts.Buttons;
import whom.view.parts.Look;
import whom.view.parts.ProgressCard;

/// What an import did, and the way back.
final class DonePane extends StackPane {
    private final Look look;
    private final Label title = Buttons.words("", "title");
    private final CountGrid counts;
    private final Label rejects = Buttons.paragraph("", "intake-result-line");
    private final Label mapping = Buttons.paragraph("", "muted", "small");
    private final Label undone = Buttons.paragraph("", "intake-result-line");
    private final Label failure = Buttons.paragraph("", "problem");
    private final ProgressCard undoing;
    private final Button go;
    private final Button undo;
    private @Nullable Result shown;

    DonePane(Look look, Consumer<Intent> act) {
        this.look = look;
        title.setId("import-done");
        title.setGraphic(new FontIcon(Feather.CHECK_CIRCLE));
        title.getStyleClass().add("receipt-title");
        counts = new CountGrid(look, "done");
        rejects.setId("import-rejects");
        rejects.setGraphic(new FontIcon(Feather.FILE_TEXT));
        undone.setId("import-undone");
        failure.setId("undo-failure");
        undoing = new ProgressCard(look, "import-undoing", "cancel-undo", () -> act.accept(new Intent.Cancel()));
        go = Buttons.primary("import-go", look.text("window.intake.done.go"), () -> act.accept(new DataIntent.LeaveImport()));
        undo = Buttons.outlined("import-undo", look.text("window.intake.done.undo"), () -> act.accept(new DataIntent.UndoResult()));
        HBox buttons = new HBox(go, undo);
        buttons.getStyleClass().add("intake-buttons");
        VBox column = new VBox(title, counts, rejects, mapping, undone, failure, undoing, buttons);
        column.getStyleClass().addAll("opening-column", "intake-result");
        column.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(column);
    }

    void show(Result result) {
        if (result.equals(shown)) {
            return;
        }
        shown = result;
        Outcome outcome = result.outcome();
        long taken = outcome.counts().taken();
        boolean known = taken == 0 && outcome.counts().unchanged() > 0;
        title.setText(result.undone() != null
                ? look.text("window.intake.done.undone")
                : known
                        ? look.text("window.intake.done.nothing")
                        : look.text("window.intake.done." + outcome.what(), taken, look.numbers().whole(taken)));
        counts.show(outcome);
        say(rejects,
                result.rejects() == null || result.undone() != null ? null : look.text("window.intake.done.rejects", result.rejects()));
        turn(counts, result.undone() == null);
        say(mapping,
                result.mapping() == null || result.undone() != null ? null : look.text("window.intake.done.mapping", result.mapping()));
        say(undone, result.undone());
        say(failure, result.failure());
        boolean goesBack = result.undoing() != null;
        if (result.undoing() == null) {
            undoing.hide();
        } else {
            undoing.show(look.text("window.intake.done.undoing"), result.undoing().done(), result.undoing().total(), true);
        }
        boolean can = result.entry() != 0 && result.undone() == null && !goesBack;
        turn(undo, can);
        go.setDisable(goesBack);
        if (goesBack) {
            undoing.focusStop();
        } else if (!can) {
            go.requestFocus();
        }
    }

    /// Where somebody begins.
    void begin() {
        go.requestFocus();
    }

    private static void say(Label label, @Nullable String text) {
        label.setText(text == null ? "" : text);
        turn(label, text != null);
    }

    private static void turn(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}

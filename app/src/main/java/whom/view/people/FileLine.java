package whom.view.people;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.desk.Intent;
import whom.desk.state.ListFilePane;
import whom.desk.state.ListFilePane.Running;
import whom.desk.state.ListFilePane.Written;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.FolderWindow;
import whom.view.parts.Look;
import whom.view.parts.ShareBar;

/// What becomes of the list as a file: how far it is when that takes long, then how many rows it has, or why there is none.
final class FileLine extends VBox {
    private final Look look;
    private final Label said = Buttons.paragraph("", "small");
    private final FontIcon sign = new FontIcon(Feather.CHECK);
    private final ShareBar bar = new ShareBar();
    private final Button cancel;
    private final Button folder;
    private ListFilePane shown = ListFilePane.NONE;
    private Path file = Path.of("");

    FileLine(Look look, Consumer<Intent> act) {
        this.look = look;
        setId("list-line");
        getStyleClass().add("list-line");
        said.setId("list-said");
        said.setMinWidth(0);
        said.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        cancel = Buttons.outlined("list-cancel", look.text("window.cancel"), () -> act.accept(new Intent.Cancel()));
        folder = Buttons.icon("list-folder", Feather.FOLDER, new Caption(look.text("window.export.folder")), this::openFolder);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox line = new HBox(sign, said, folder, cancel);
        line.getStyleClass().add("picker-line");
        getChildren().addAll(line, bar);
        turn(this, false);
    }

    void show(ListFilePane pane) {
        if (pane.equals(shown)) {
            return;
        }
        shown = pane;
        Running running = pane.running();
        Written written = pane.written();
        String failure = pane.failure();
        turn(this, running != null || written != null || failure != null);
        turn(bar, running != null);
        turn(cancel, running != null);
        turn(folder, written != null);
        turn(sign, running == null);
        said.getStyleClass().remove("problem");
        if (running != null) {
            said.setText(look.text("window.opening.of", look.numbers().whole(running.done()), look.numbers().whole(running.total())));
            bar.show((double) running.done() / Math.max(1, running.total()));
            bar.setAccessibleText(said.getText());
        } else if (written != null) {
            file = written.file();
            sign.setIconCode(Feather.CHECK);
            said.setText(look.text("window.people.save.done", written.rows(), look.numbers().whole(written.rows()),
                    String.valueOf(file.getFileName())));
        } else if (failure != null) {
            sign.setIconCode(Feather.ALERT_CIRCLE);
            said.setText(failure);
            said.getStyleClass().add("problem");
        }
    }

    private void openFolder() {
        Path parent = file.getParent();
        if (parent != null) {
            FolderWindow.open(parent);
        }
    }

    private static void turn(Node part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }
}

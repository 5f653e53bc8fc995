package whom.view.people;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import whom.desk.Intent;
import whom.desk.state.ListFilePane;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.Look;
import whom.view.parts.Overlay;

/// Where the list shall be written: a name to type, or to pick in the system's own window.
final class FileCard {
    private final Look look;
    private final Consumer<Intent> act;
    private final Overlay overlay;
    private final Node anchor;
    private ListFilePane shown = ListFilePane.NONE;
    private long people;

    FileCard(Look look, Consumer<Intent> act, Overlay overlay, Node anchor) {
        this.look = look;
        this.act = act;
        this.overlay = overlay;
        this.anchor = anchor;
    }

    void show(ListFilePane pane, long newPeople) {
        shown = pane;
        people = newPeople;
    }

    void open() {
        if (shown.busy()) {
            return;
        }
        TextField name = new TextField(shown.suggested().toString());
        name.setId("list-file");
        name.setAccessibleText(look.text("window.people.save.file"));
        Label problem = Buttons.paragraph("", "problem", "small");
        problem.setVisible(false);
        problem.setManaged(false);
        Button write = Buttons.primary("list-write", look.text("window.people.save.write", people, look.numbers().whole(people)),
                () -> write(name.getText(), problem));
        name.setOnAction(_ -> write.fire());
        Button choose = Buttons.icon("list-choose", Feather.FOLDER, new Caption(look.text("window.people.save.choose")),
                () -> chosen(name.getText()).ifPresent(file -> name.setText(file.getPath())));
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox line = new HBox(name, choose);
        line.getStyleClass().add("picker-line");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(gap, write);
        VBox card = new VBox(Buttons.words(look.text("window.people.save.file"), "heading"), line,
                Buttons.paragraph(look.text("window.people.save.about"), "muted", "small"), problem, foot);
        card.setId("list-card");
        card.getStyleClass().addAll("picker", "list-card");
        overlay.open(anchor, card, () -> {});
        name.requestFocus();
        name.end();
    }

    private void write(String typed, Label problem) {
        try {
            if (!typed.isBlank()) {
                Path file = Path.of(typed.strip());
                overlay.closeTopmost();
                act.accept(new Intent.SavePeople(file));
            }
        } catch (InvalidPathException e) {
            problem.setText(look.text("window.people.save.noName", typed.strip()));
            problem.setVisible(true);
            problem.setManaged(true);
        }
    }

    private Optional<File> chosen(String typed) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(look.text("window.people.save.file"));
        File now = new File(typed.strip());
        chooser.setInitialFileName(now.getName());
        File folder = now.getParentFile();
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        return Optional.ofNullable(chooser.showSaveDialog(anchor.getScene().getWindow()));
    }
}

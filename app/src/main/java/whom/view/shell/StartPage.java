package whom.view.shell;

import java.io.File;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.desk.Intent;
import whom.desk.state.Stage;
import whom.view.intake.FileChoice;
import whom.view.parts.Buttons;
import whom.view.parts.Look;
import whom.view.parts.WideButton;

/// Where nothing is open yet: the samples, the workspaces of last time, and any folder.
final class StartPage extends StackPane {
    private final Look look;
    private final Consumer<Intent> act;
    private final VBox recent = new VBox();
    private final VBox samples = new VBox();
    private Stage.@Nullable Start shown;

    /// @param settings opens the sheet of settings
    StartPage(Look look, Consumer<Intent> act, Runnable settings) {
        this.look = look;
        this.act = act;
        getStyleClass().add("start-page");
        Button folder = Buttons.quiet("open-folder", Feather.FOLDER, look.text("window.start.folder"), this::chooseFolder);
        Button file = Buttons.quiet("begin-with-file", Feather.FILE_PLUS, look.text("window.start.file"), this::chooseFile);
        Button open = Buttons.quiet("open-settings", Feather.SETTINGS, look.text("window.key.settings"), settings);
        FlowPane foot = new FlowPane(file, folder, open);
        foot.getStyleClass().add("start-foot");
        VBox column = new VBox(Buttons.words(look.text("app.name"), "start-name"),
                Buttons.paragraph(look.text("window.start.promise"), "start-promise", "muted"), recent, samples, foot,
                Buttons.paragraph(look.text("window.start.drop"), "muted", "small"));
        column.getStyleClass().add("start-column");
        column.setMaxWidth(Region.USE_PREF_SIZE);
        StackPane middle = new StackPane(column);
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        getChildren().add(scroll);
        FileChoice.acceptDrops(this, this::take);
    }

    /// Opens a folder that was dropped, or begins with a file.
    void take(Path dropped) {
        act.accept(Files.isDirectory(dropped) ? new Intent.OpenWorkspace(dropped) : new Intent.BeginWithFile(dropped));
    }

    void show(Stage.Start start) {
        if (start.equals(shown)) {
            return;
        }
        shown = start;
        fill(recent, look.text("window.start.recent"), start.recent(), Feather.CLOCK);
        fill(samples, look.text("window.start.samples"), start.samples(), Feather.USERS);
    }

    private void fill(VBox box, String heading, List<Stage.Start.Place> places, Feather icon) {
        box.getStyleClass().setAll("start-list");
        box.getChildren().setAll(Buttons.words(heading, "heading"));
        for (Stage.Start.Place place : places) {
            box.getChildren().add(line(place, icon));
        }
        box.setVisible(!places.isEmpty());
        box.setManaged(!places.isEmpty());
    }

    private WideButton line(Stage.Start.Place place, Feather icon) {
        VBox words = new VBox(Buttons.words(place.name(), "medium"), Buttons.paragraph(place.about(), "muted", "small"));
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        FontIcon sign = new FontIcon(icon);
        HBox graphic = new HBox(sign, words);
        graphic.getStyleClass().add("start-line-content");
        WideButton line = new WideButton("start-line", graphic);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.setId("open-" + place.folder().getFileName());
        line.setAccessibleText(place.name() + ". " + place.about());
        line.setOnAction(_ -> act.accept(new Intent.OpenWorkspace(place.folder())));
        return line;
    }

    private void chooseFile() {
        FileChoice.ask(look, getScene().getWindow(), file -> act.accept(new Intent.BeginWithFile(file)));
    }

    private void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(look.text("window.start.folder.title"));
        File folder = chooser.showDialog(getScene().getWindow());
        if (folder != null) {
            act.accept(new Intent.OpenWorkspace(folder.toPath()));
        }
    }
}

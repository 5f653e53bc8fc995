package whom.view.sidebar;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.desk.Intent;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.Look;

/// The line of a folder: opens and closes it, by Left and Right too.
final class FolderHead extends Button {
    private final Look look;
    private final FontIcon chevron = new FontIcon(Feather.CHEVRON_DOWN);
    private final Label name = Buttons.words("", "line-name");
    private final Label number = Buttons.words("", "line-size");
    private String folder = "";
    private boolean closed;

    FolderHead(Look look, Consumer<Intent> act) {
        this.look = look;
        getStyleClass().setAll("sidebar-line", "folder-head");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox content = new HBox(chevron, name, number);
        content.getStyleClass().add("line-content");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(content);
        setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(widthProperty().subtract(18));
        setOnAction(_ -> act.accept(new Intent.Fold(folder, !closed)));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean turn = event.getCode() == KeyCode.ENTER || (event.getCode() == KeyCode.LEFT && !closed)
                    || (event.getCode() == KeyCode.RIGHT && closed);
            if (turn) {
                fire();
                event.consume();
            }
        });
    }

    /// @param place among the folders, from 0
    void show(int place, String newFolder, int segments, boolean nowClosed) {
        folder = newFolder;
        closed = nowClosed;
        setId("folder-head-" + place);
        chevron.setIconCode(closed ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN);
        name.setText(folder);
        number.setText(look.numbers().whole(segments));
        new Caption(look.text(closed ? "window.folder.closed" : "window.folder.open", folder, segments)).on(this);
    }
}

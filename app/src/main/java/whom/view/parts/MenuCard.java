package whom.view.parts;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A menu as a popover: arrows move, Enter does, Esc leaves.
public final class MenuCard extends VBox {
    private MenuCard(Overlay overlay, List<Entry> entries) {
        setId("menu");
        getStyleClass().add("menu-card");
        for (Entry entry : entries) {
            getChildren().add(line(overlay, entry));
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Opens a menu below its anchor, its first entry focused.
    public static void open(Overlay overlay, Node anchor, List<Entry> entries) {
        MenuCard card = new MenuCard(overlay, entries);
        overlay.open(anchor, card, () -> {});
        card.step(card.getChildren().size() - 1, 1);
    }

    private static Button line(Overlay overlay, Entry entry) {
        Label name = new Label(entry.text());
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label keys = Buttons.words(entry.key() == null ? "" : entry.key().display(), "muted", "small");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        HBox content = new HBox(new FontIcon(entry.icon()), name, keys);
        content.getStyleClass().add("menu-content");
        Button line = new Button();
        line.setId(entry.id());
        line.getStyleClass().setAll("menu-line");
        line.setGraphic(content);
        line.setMaxWidth(Double.MAX_VALUE);
        line.setDisable(!entry.possible());
        line.setAccessibleText(entry.text());
        line.setOnAction(_ -> {
            overlay.closeTopmost();
            entry.action().run();
        });
        line.widthProperty().subscribe(width -> content.setMinWidth(Math.max(0, width.doubleValue() - 20)));
        return line;
    }

    private void pressed(KeyEvent event) {
        int at = getChildren().indexOf(getScene().getFocusOwner());
        if (event.getCode() == KeyCode.DOWN) {
            step(at, 1);
            event.consume();
        } else if (event.getCode() == KeyCode.UP) {
            step(at, -1);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && at >= 0) {
            ((Button) getChildren().get(at)).fire();
            event.consume();
        }
    }

    private void step(int from, int by) {
        int size = getChildren().size();
        for (int i = 1; i <= size; i++) {
            Node next = getChildren().get(Math.floorMod(from + by * i, size));
            if (!next.isDisabled()) {
                next.requestFocus();
                return;
            }
        }
    }

    /// One thing that can be done.
    ///
    /// @param possible whether it can be done now
    public record Entry(String id, Feather icon, String text, @Nullable Shortcut key, boolean possible, Runnable action) {}
}

package whom.view.sidebar;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.desk.Intent;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;

/// One line of the sidebar: a name, a sign when something is wrong, a size.
final class Line extends Button {
    private static final PseudoClass INSIDE = PseudoClass.getPseudoClass("inside");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Label name = Buttons.words("", "line-name");
    private final Label size = Buttons.words("", "line-size");
    private final Label change = Buttons.words("", "line-change");
    private final FontIcon star = new FontIcon(Feather.STAR);
    private final FontIcon sign = new FontIcon(Feather.ALERT_CIRCLE);
    private @Nullable Item shown;

    Line(Consumer<Intent> act, @Nullable SegmentMenu menu) {
        getStyleClass().setAll("sidebar-line");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        size.setMinWidth(Region.USE_PREF_SIZE);
        sign.setVisible(false);
        change.setMinWidth(Region.USE_PREF_SIZE);
        star.getStyleClass().add("line-star");
        HBox content = new HBox(star, name, change, sign, size);
        content.getStyleClass().add("line-content");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(content);
        setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(widthProperty().subtract(18));
        setOnAction(_ -> {
            Item now = shown;
            if (now != null) {
                act.accept(now.choose());
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                fire();
                event.consume();
            } else if (menu != null && shown != null && event.getCode() == KeyCode.DELETE) {
                act.accept(new Intent.DeleteSegment(shown.key()));
                event.consume();
            }
        });
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (menu != null && shown != null) {
                menu.open(this, shown.key());
                event.consume();
            }
        });
    }

    void show(Item item) {
        if (item.equals(shown)) {
            return;
        }
        shown = item;
        setId(item.id());
        name.setText(item.name());
        size.setText(item.size());
        change.setText(item.change());
        change.setVisible(!item.change().isEmpty());
        change.setManaged(!item.change().isEmpty());
        star.setVisible(item.starred());
        star.setManaged(item.starred());
        boolean wrong = item.sign() != Sign.NONE;
        sign.setVisible(wrong);
        sign.setManaged(wrong);
        sign.getStyleClass().setAll("ikonli-font-icon", item.sign() == Sign.BROKEN ? "sign-broken" : "sign-unfinished");
        sign.setIconCode(item.sign() == Sign.BROKEN ? Feather.ALERT_CIRCLE : Feather.EDIT_3);
        pseudoClassStateChanged(SELECTED, item.selected());
        new Caption(item.spoken().isEmpty() ? item.name() : item.name() + ", " + item.spoken()).on(this);
    }

    /// Whether it stands below a folder.
    void inside(boolean folder) {
        pseudoClassStateChanged(INSIDE, folder);
    }

    /// What a line shows.
    ///
    /// @param key    id of the segment or the template
    /// @param change how its size changed, empty for not at all
    /// @param spoken what is said after the name
    record Item(String id, String key, String name, String size, String change, String spoken, Sign sign, boolean starred,
            boolean selected, Intent choose) {}

    /// What may be wrong with it.
    enum Sign {
        NONE, BROKEN, UNFINISHED
    }
}

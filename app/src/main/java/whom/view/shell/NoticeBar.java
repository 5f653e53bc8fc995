package whom.view.shell;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.desk.Intent;
import whom.desk.state.Notice;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.Look;

/// A calm message at the foot of the window, with at most one thing to do about it. It stays until dismissed.
final class NoticeBar extends StackPane {
    private final FontIcon icon = new FontIcon(Feather.INFO);
    private final Label text = Buttons.paragraph("", "notice-text");
    private final Button action;
    private final HBox card;
    private @Nullable Notice shown;
    /// Where the focus was before it came here, and goes back to.
    private @Nullable Node before;

    NoticeBar(Look look, Consumer<Intent> act) {
        getStyleClass().add("notice-layer");
        setPickOnBounds(false);
        action = Buttons.outlined("notice-action", "", () -> {
            Notice now = shown;
            if (now != null && now.action() != null) {
                act.accept(now.action().intent());
            }
        });
        action.setMinWidth(Region.USE_PREF_SIZE);
        Button dismiss = Buttons.icon("notice-dismiss", Feather.X, new Caption(look.text("window.notice.dismiss")),
                () -> act.accept(new Intent.DismissNotice()));
        card = new HBox(icon, text, action, dismiss);
        card.getStyleClass().add("notice");
        card.setId("notice");
        card.setAccessibleRole(AccessibleRole.TEXT);
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(card, Pos.BOTTOM_CENTER);
        getChildren().add(card);
        setVisible(false);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe((was, _) -> {
            if (was != null && !isInside(was)) {
                before = was;
            }
        });
    }

    private boolean isInside(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n == this) {
                return true;
            }
        }
        return false;
    }

    void show(@Nullable Notice notice) {
        if (Objects.equals(notice, shown)) {
            return;
        }
        shown = notice;
        if (notice == null && isFocusWithin() && before != null && Objects.equals(before.getScene(), getScene())) {
            before.requestFocus();
        }
        setVisible(notice != null);
        if (notice == null) {
            return;
        }
        text.setText(notice.text());
        card.setAccessibleText(notice.text());
        card.getStyleClass().setAll("notice", "notice-" + notice.tone().name().toLowerCase(java.util.Locale.ROOT));
        icon.setIconCode(switch (notice.tone()) {
            case INFO -> Feather.INFO;
            case DONE -> Feather.CHECK_CIRCLE;
            case PROBLEM -> Feather.ALERT_CIRCLE;
        });
        Notice.Action todo = notice.action();
        action.setVisible(todo != null);
        action.setManaged(todo != null);
        action.setText(todo == null ? "" : todo.label());
    }
}

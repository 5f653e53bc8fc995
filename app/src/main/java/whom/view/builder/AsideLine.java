package whom.view.builder;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import whom.desk.state.Aside;
import whom.rule.Path;
import whom.view.parts.Buttons;

/// What is worth knowing about the values of a row, below it, with the one click that does something about it.
final class AsideLine extends HBox {
    private final Label text = Buttons.paragraph("", "smaller", "muted");
    private final Button action;
    private @Nullable Aside shown;
    private Path path = Path.ROOT;

    AsideLine(RuleActions actions) {
        getStyleClass().add("aside-line");
        setMinWidth(0);
        action = Buttons.link("aside", () -> {
            if (shown != null) {
                actions.take(shown, path);
            }
        });
        action.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(text, action);
    }

    void show(@Nullable Aside aside, Path row) {
        shown = aside;
        path = row;
        Builder.shown(this, aside != null);
        String does = aside == null ? null : aside.action();
        text.setText(aside == null ? "" : aside.text());
        action.setId(Ids.id("aside", row));
        action.setText(does == null ? "" : does);
        Builder.shown(action, does != null);
    }
}

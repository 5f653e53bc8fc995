package whom.view.sidebar;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import whom.desk.Intent;
import whom.desk.state.OpenWorkspace;
import whom.desk.state.Theme;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.Look;
import whom.view.parts.Shortcut;

/// The foot of the sidebar: the workspace's name, the way back to the start page, the settings.
final class Foot extends HBox {
    private final Consumer<Intent> act;
    private final Label name = Buttons.words("", "medium");
    private Theme lit = Theme.SYSTEM;
    private boolean overlapShown;

    Foot(Look look, Consumer<Intent> act, Runnable openSettings) {
        this.act = act;
        getStyleClass().add("sidebar-foot");
        Caption.whole(name);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button settings = Buttons.icon("open-settings", Feather.SETTINGS, new Caption(look.text("window.key.settings"), Shortcut.SETTINGS),
                openSettings);
        Button close = Buttons.icon("close-workspace", Feather.GRID, new Caption(look.text("window.sidebar.workspaces")),
                () -> act.accept(new Intent.CloseWorkspace()));
        Button overlap = Buttons.icon("show-overlap", Feather.PIE_CHART, new Caption(look.text("window.insight.open")),
                () -> act.accept(new Intent.ShowOverlap(!overlapShown)));
        getChildren().addAll(name, overlap, settings, close);
    }

    void show(OpenWorkspace open) {
        name.setText(open.facts().name());
        overlapShown = open.insight().open();
    }

    void show(Theme theme) {
        lit = theme;
    }

    /// Light, dark or as the system is, in turn.
    void nextTheme() {
        act.accept(new Intent.ChooseTheme(switch (lit) {
            case SYSTEM -> Theme.LIGHT;
            case LIGHT -> Theme.DARK;
            case DARK -> Theme.SYSTEM;
        }));
    }
}

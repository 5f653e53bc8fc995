package whom.view.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import whom.desk.Intent;
import whom.desk.settings.Settings;
import whom.desk.state.DeskState;
import whom.desk.state.Stage;
import whom.view.parts.Look;
import whom.view.parts.Overlay;

/// All that is in the window: the page of the stage, the notice at its foot, and the layer of popovers above both.
public final class Shell extends StackPane {
    private final Look look;
    private final Consumer<Intent> act;
    private final StackPane page = new StackPane();
    private final NoticeBar notice;
    private final Overlay overlay = new Overlay();
    private @Nullable StartPage start;
    private @Nullable OpeningPage opening;
    private @Nullable WorkspacePage workspace;
    private @Nullable DeskState shown;
    private Settings.Panes panes = Settings.Panes.FIRST;
    private @Nullable SettingsSheet settings;

    /// An empty window.
    public Shell(Look look, Consumer<Intent> act) {
        this.look = look;
        this.act = intent -> {
            if (intent instanceof Intent.NewSegment && workspace != null) {
                workspace.builder().awaitNew();
            }
            act.accept(intent);
        };
        this.notice = new NoticeBar(look, this.act);
        getStyleClass().add("shell");
        getChildren().addAll(page, notice, overlay);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget() instanceof Node node) {
                overlay.pressed(node);
            }
        });
        new Keys(look, this.act, overlay, this::workspacePage, () -> shown == null ? List.of() : shown.recent(), this::openSettings)
                .listenOn(this);
    }

    /// How the side panes begin.
    public void place(Settings.Panes newPanes) {
        panes = newPanes;
    }

    /// How the side panes are now.
    public Settings.Panes panes() {
        return workspace == null ? panes : workspace.panes().now();
    }

    /// Shows a state.
    public void show(DeskState state) {
        DeskState old = shown;
        shown = state;
        notice.show(state.notice());
        if (settings != null) {
            settings.show(state.appearance());
        }
        if (workspace != null) {
            workspace.show(state.appearance());
        }
        if (old != null && old.stage().equals(state.stage())) {
            return;
        }
        if (old != null && old.stage().getClass() != state.stage().getClass()) {
            overlay.closeAll();
        }
        switch (state.stage()) {
            case Stage.Start at -> {
                if (start == null) {
                    start = new StartPage(look, act, this::openSettings);
                }
                start.show(at);
                turnTo(start);
            }
            case Stage.Opening at -> {
                if (opening == null) {
                    opening = new OpeningPage(look, act);
                }
                opening.show(at);
                turnTo(opening);
            }
            case Stage.Open(var open) -> {
                if (workspace == null) {
                    workspace = new WorkspacePage(look, act, overlay, panes, this::openSettings);
                    workspace.show(state.appearance());
                }
                workspace.show(open);
                if (turnTo(workspace) && open.draft() == null) {
                    // What is divided into panes is in the scene only once it is styled.
                    workspace.applyCss();
                    workspace.builder().begin();
                }
            }
        }
    }

    /// Opens the settings where the language is chosen; for a window that was made anew after that.
    public void openLanguages() {
        openSettings();
        if (settings != null) {
            settings.focusLanguage();
        }
    }

    private void openSettings() {
        if (shown != null) {
            overlay.closeAll();
            settings = SettingsSheet.open(look, act, overlay, shown.appearance());
        }
    }

    private @Nullable WorkspacePage workspacePage() {
        return shown != null && shown.stage() instanceof Stage.Open ? workspace : null;
    }

    /// Whether that is another page.
    private boolean turnTo(Node next) {
        if (page.getChildren().equals(List.of(next))) {
            return false;
        }
        page.getChildren().setAll(next);
        return true;
    }
}

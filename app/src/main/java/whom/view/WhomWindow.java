package whom.view;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import whom.desk.Desk;
import whom.desk.Intent;
import whom.desk.settings.Settings.Corner;
import whom.desk.settings.Settings.Panes;
import whom.desk.settings.Settings.WindowPlace;
import whom.desk.state.DeskState;
import whom.desk.state.Language;
import whom.desk.state.Stage.Open;
import whom.desk.state.Stage.Opening;
import whom.resources.Icons;
import whom.resources.Words;
import whom.view.parts.Look;
import whom.view.shell.Shell;

/// The window of a desk. It is made and opened on the JavaFX thread, and closes its desk when it is closed.
public final class WhomWindow {
    private static final WindowPlace FIRST = new WindowPlace(1280, 760, false, null, Panes.FIRST);
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 600;

    private final Stage stage;
    private final Desk desk;
    private final FxDesk fx;
    private final Scene scene;
    private Shell shell;
    private Language language;
    private final Lighting lighting;
    private final Words system;
    /// Whether the window closes once its workspace is left, and whether somebody is asked about that now.
    private boolean closing;
    private boolean asking;

    /// A window in a stage that is not shown yet.
    ///
    /// @param words as the system speaks, for those who choose no language
    public WhomWindow(Stage stage, Desk desk, Words words) {
        this.stage = stage;
        this.desk = desk;
        this.system = words;
        this.fx = new FxDesk(desk);
        WindowPlace kept = desk.settings().window();
        List<Rectangle2D> screens = Stream.concat(Stream.of(Screen.getPrimary()), Screen.getScreens().stream()).map(Screen::getVisualBounds)
                .toList();
        WindowPlace place = WindowPlaces.reachable(kept == null ? FIRST : kept, screens);
        this.language = desk.state().appearance().language();
        this.shell = speaking(place.panes());
        this.scene = new Scene(shell, Math.max(LEAST_WIDTH, place.width()), Math.max(LEAST_HEIGHT, place.height()));
        this.lighting = new Lighting(scene);
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        if (place.at() != null) {
            stage.setX(place.at().x());
            stage.setY(place.at().y());
        }
        stage.setMaximized(place.maximized());
        for (String icon : Icons.app()) {
            stage.getIcons().add(new Image(icon));
        }
        stage.setOnCloseRequest(this::asked);
        stage.setOnHidden(_ -> closed());
        fx.state().subscribe(this::show);
    }

    private Shell speaking(Panes panes) {
        Shell made = new Shell(
                Look.of(language.words(system), () -> Platform.getPreferences().isReducedMotion() || desk.state().appearance().still()),
                fx::send);
        made.place(panes);
        return made;
    }

    /// Writes down when the window first shows what, and closes it after the last of them; see [Milestones].
    public void tellMilestones(Path file) {
        new Milestones(file, stage, fx.state()::get).start();
    }

    /// Shows it.
    public void open() {
        stage.show();
    }

    private void show(DeskState state) {
        lighting.show(state.appearance());
        boolean other = state.appearance().language() != language;
        if (other) {
            language = state.appearance().language();
            shell = speaking(shell.panes());
            scene.setRoot(shell);
        }
        shell.show(state);
        closeOnceLeft(state);
        if (other) {
            shell.openLanguages();
        }
        String app = language.words(system).text("app.name");
        stage.setTitle(switch (state.stage()) {
            case whom.desk.state.Stage.Start _ -> app;
            case Opening(var name, _, _, _) -> name + " – " + app;
            case Open(var workspace) -> workspace.facts().name() + " – " + app;
        });
    }

    /// Asks first where templates are not saved; the window closes once its workspace has.
    private void asked(WindowEvent request) {
        if (fx.state().get().stage() instanceof Open(var workspace) && !workspace.writing().unsaved().isEmpty()) {
            request.consume();
            closing = true;
            fx.send(new Intent.CloseWorkspace());
        }
    }

    private void closeOnceLeft(DeskState state) {
        if (closing) {
            switch (state.stage()) {
                case whom.desk.state.Stage.Start _ -> stage.close();
                case Open(var workspace) when workspace.writing().leaving().isEmpty() && asking -> closing = false;
                case Open(var workspace) -> asking = !workspace.writing().leaving().isEmpty();
                case Opening _ -> closing = false;
            }
        }
        asking &= closing;
    }

    private void closed() {
        fx.send(new Intent.KeepWindow(new WindowPlace(scene.getWidth(), scene.getHeight(), stage.isMaximized(),
                new Corner(stage.getX(), stage.getY()), shell.panes())));
        desk.close();
    }
}

package whom.job;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import whom.desk.Desk;
import whom.desk.Intent;
import whom.desk.settings.SettingsFile;
import whom.desk.state.DeskState;
import whom.desk.state.Draft;
import whom.desk.state.OpenWorkspace;
import whom.desk.state.Theme;
import whom.resources.Words;
import whom.template.OwnEngines;
import whom.view.WhomWindow;
import whom.workspace.Samples;

/// Someone at the real window with a mouse and a keyboard.
final class AtTheWindow implements AutoCloseable {
    private static final int PATIENCE = 60;
    private static final int FRAMES_TO_DRAW = 60;

    private final FxRobot robot = new FxRobot();
    private final Desk desk;
    private final Stage stage;

    AtTheWindow(Path workspace, Path settings) {
        startPlatform();
        Words words = Words.of(Locale.ENGLISH);
        desk = new Desk(new SettingsFile(settings), new Samples(null, settings.resolveSibling("copies")), words, Shop.CLOCK,
                new OwnEngines());
        AtomicReference<@Nullable Stage> made = new AtomicReference<>();
        robot.interact(() -> {
            Stage fresh = new Stage();
            made.set(fresh);
            new WhomWindow(fresh, desk, words).open();
        });
        stage = java.util.Objects.requireNonNull(made.get());
        robot.targetWindow(stage);
        desk.send(new Intent.OpenWorkspace(workspace));
    }

    private static void startPlatform() {
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
            started.await();
        } catch (IllegalStateException alreadyRuns) {
            // Another test started it.
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        Platform.setImplicitExit(false);
    }

    /// Something that only a display could bring, such as a file that is dropped.
    void send(Intent intent) {
        desk.send(intent);
    }

    /// What the keys go to.
    String focused() {
        WaitForAsyncUtils.waitForFxEvents();
        Node owner = stage.getScene().getFocusOwner();
        return owner == null ? "nothing" : String.valueOf(owner.getId());
    }

    void click(String query) {
        waitFor(query + " to be there", () -> robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent());
        robot.clickOn(query);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void type(String text) {
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void press(KeyCode... keys) {
        robot.press(keys).release(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    String text(String query) {
        return ((Labeled) robot.lookup(query).query()).getText();
    }

    boolean isThere(String query) {
        return robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    boolean canPress(String query) {
        return isThere(query) && !robot.lookup(query).queryAs(Button.class).isDisabled();
    }

    /// Waits until the desk says so and the window had a chance to show it.
    void until(String what, Predicate<OpenWorkspace> says) {
        waitFor(what, () -> desk.state().stage() instanceof whom.desk.state.Stage.Open(var open) && says.test(open));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Waits until the number stands still at this.
    void untilCounted(long people) {
        until(people + " people", open -> {
            Draft draft = open.draft();
            return draft != null && draft.tally().current() && Long.valueOf(people).equals(draft.tally().total());
        });
    }

    OpenWorkspace open() {
        DeskState state = desk.state();
        return ((whom.desk.state.Stage.Open) state.stage()).workspace();
    }

    Draft draft() {
        return java.util.Objects.requireNonNull(open().draft());
    }

    private void waitFor(String what, Callable<Boolean> holds) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, holds);
        } catch (TimeoutException e) {
            throw new AssertionError("waited for " + what + "; the rule is "
                    + (desk.state().stage() instanceof whom.desk.state.Stage.Open ? draft().text() + ", " + draft().tally() : desk.state())
                    + "; a picture is in " + photograph(), e);
        }
    }

    /// Makes the window so large, whatever the screen is.
    void size(double width, double height) {
        robot.interact(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Where something lies in the picture.
    Bounds place(String query) {
        Node node = robot.lookup(query).query();
        return node.localToScene(node.getLayoutBounds());
    }

    /// Lights the window.
    void light(Theme theme) {
        desk.send(new Intent.ChooseTheme(theme));
        waitFor(theme.name(), () -> desk.state().theme() == theme);
    }

    /// What someone sees once pages have had the time of some frames to draw themselves.
    Image picture() throws Exception {
        CountDownLatch frames = new CountDownLatch(FRAMES_TO_DRAW);
        robot.interact(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                frames.countDown();
                if (frames.getCount() == 0) {
                    stop();
                }
            }
        }.start());
        if (!frames.await(PATIENCE, TimeUnit.SECONDS)) {
            throw new AssertionError("the window draws no frames");
        }
        return snapshot();
    }

    private Image snapshot() {
        AtomicReference<@Nullable Image> image = new AtomicReference<>();
        robot.interact(() -> image.set(stage.getScene().snapshot(null)));
        return java.util.Objects.requireNonNull(image.get());
    }

    /// What someone would see, for whoever reads the failure.
    private Path photograph() {
        Path file = Path.of("target", "at-the-window.png").toAbsolutePath();
        Photographs.write(snapshot(), file);
        return file;
    }

    @Override
    public void close() {
        robot.interact(stage::close);
        desk.close();
    }
}

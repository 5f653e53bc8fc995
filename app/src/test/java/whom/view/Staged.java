package whom.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import whom.desk.state.Appearance;
import whom.desk.state.DeskState;
import whom.resources.Words;
import whom.view.Pictures.Shot;
import whom.view.parts.Look;
import whom.view.preview.FxPlatform;
import whom.view.shell.Shell;

/// Puts a state into a scene of some size and looks at its nodes once they lie where they belong.
final class Staged {
    private static final FxRobot ROBOT = new FxRobot();

    private Staged() {
    }

    /// What somebody finds in the scene.
    static <T> T look(Shot shot, Appearance appearance, double width, double height, Function<Scene, T> finds) throws InterruptedException {
        return look(shot, List.of(appearance), width, height, (_, scene) -> finds.apply(scene)).getFirst();
    }

    /// What somebody finds in the same scene in one appearance after the other.
    static <T> List<T> look(Shot shot, List<Appearance> appearances, double width, double height, BiFunction<Appearance, Scene, T> finds)
            throws InterruptedException {
        FxPlatform.start();
        AtomicReference<@Nullable Stage> stage = new AtomicReference<>();
        AtomicReference<@Nullable Shell> shells = new AtomicReference<>();
        List<T> found = new ArrayList<>();
        ROBOT.interact(() -> {
            Shell shell = new Shell(Look.of(Words.of(Locale.ENGLISH), () -> true), _ -> {});
            Scene scene = new Scene(shell, width, height);
            Stage made = new Stage();
            // Not shown, as only where things lie is looked at; drawing takes ten times as long.
            made.setScene(scene);
            stage.set(made);
            shells.set(shell);
            light(shell, scene, shot, appearances.getFirst());
            laidOut(scene);
            shot.then().accept(scene);
        });
        WaitForAsyncUtils.waitForFxEvents();
        WholeRule.await(scene(stage), shot.state());
        for (Appearance appearance : appearances) {
            ROBOT.interact(() -> {
                Shell shell = shells.get();
                if (shell != null && !appearance.equals(appearances.getFirst())) {
                    light(shell, scene(stage), shot, appearance);
                }
                found.add(finds.apply(appearance, laidOut(scene(stage))));
            });
        }
        if (found.size() != appearances.size()) {
            throw new AssertionError("nothing was found");
        }
        return found;
    }

    private static void light(Shell shell, Scene scene, Shot shot, Appearance appearance) {
        new Lighting(scene).show(appearance);
        shell.show(new DeskState(shot.state().stage(), appearance, List.of(), shot.state().notice()));
    }

    /// Several times, since what wraps tells its height only once it knows its width, and what scrolls once it knows both.
    private static Scene laidOut(Scene scene) {
        for (int i = 0; i < 5; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        return scene;
    }

    private static Scene scene(AtomicReference<@Nullable Stage> stage) {
        Stage made = stage.get();
        if (made == null) {
            throw new AssertionError("no window");
        }
        return made.getScene();
    }

    /// Whether the middle of a node lies where nothing cuts it off, as a list does with lines that are scrolled away.
    static boolean inSight(Node node) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        for (Node above = node; above != null; above = above.getParent()) {
            Node clip = above.getClip();
            if (clip != null && !clip.getBoundsInParent().contains(above.sceneToLocal(at.getCenterX(), at.getCenterY()))) {
                return false;
            }
        }
        return true;
    }

    /// The nodes that can be seen, the scene's root first.
    static Stream<Node> seen(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        List<Node> below = node instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.of();
        return Stream.concat(Stream.of(node), below.stream().flatMap(Staged::seen));
    }
}

package whom.view.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import whom.desk.Intent;
import whom.view.parts.Buttons;
import whom.view.sidebar.Sidebar;
import whom.view.writing.WritingPage;

/// A segment carried with the mouse from the sidebar into the source of a template. Esc, or letting go elsewhere, leaves all as it was.
final class SegmentCarrying {
    /// A press that moves less than this many pixels is a click.
    private static final double STILL = 6;

    private final Pane pane;
    private final Sidebar sidebar;
    private final WritingPage writing;
    private final Consumer<Intent> act;
    private final Label ghost = Buttons.words("", "drag-ghost");
    private final EventHandler<KeyEvent> keys = this::key;
    private final EventHandler<MouseEvent> letGo = this::released;
    private @Nullable Held held;
    private boolean carrying;

    private record Held(Node line, Sidebar.Named segment, Point2D at) {}

    /// @param pane where what follows the pointer is drawn
    SegmentCarrying(Pane pane, Sidebar sidebar, WritingPage writing, Consumer<Intent> act) {
        this.pane = pane;
        this.sidebar = sidebar;
        this.writing = writing;
        this.act = act;
        ghost.setId("carried");
        ghost.setManaged(false);
        ghost.setMouseTransparent(true);
        ghost.setVisible(false);
        pane.getChildren().add(ghost);
    }

    /// Begins to listen.
    void listen() {
        sidebar.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        sidebar.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        sidebar.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    }

    private void pressed(MouseEvent event) {
        end();
        if (writing.isOpen() && event.getButton() == MouseButton.PRIMARY && event.getTarget() instanceof Node target) {
            Optional<Sidebar.Named> segment = sidebar.segmentAt(target);
            held = segment.map(named -> new Held(target, named, new Point2D(event.getSceneX(), event.getSceneY()))).orElse(null);
        }
    }

    private void dragged(MouseEvent event) {
        Held now = held;
        if (now == null) {
            return;
        }
        Point2D pointer = new Point2D(event.getSceneX(), event.getSceneY());
        if (!carrying && pointer.distance(now.at()) < STILL) {
            return;
        }
        if (!carrying) {
            carrying = true;
            ghost.setText(now.segment().name());
            ghost.setVisible(true);
            ghost.toFront();
            pane.getScene().addEventFilter(KeyEvent.ANY, keys);
            // Wherever it is let go, also where the line that was pressed would not hear of it.
            pane.getScene().addEventFilter(MouseEvent.MOUSE_RELEASED, letGo);
        }
        Point2D at = pane.sceneToLocal(pointer);
        ghost.applyCss();
        ghost.resizeRelocate(at.getX() + 12, at.getY() + 8, ghost.prefWidth(-1), ghost.prefHeight(-1));
        writing.offsetAt(pointer).ifPresent(writing::point);
        event.consume();
    }

    private void released(MouseEvent event) {
        Held now = held;
        if (now != null && carrying) {
            disarm(now.line());
            writing.offsetAt(new Point2D(event.getSceneX(), event.getSceneY()))
                    .ifPresent(offset -> act.accept(new Intent.InsertSegment(now.segment().id(), offset)));
            event.consume();
        }
        end();
    }

    /// What was pressed is no longer a click.
    private static void disarm(Node pressed) {
        for (Node node = pressed; node != null; node = node.getParent()) {
            if (node instanceof ButtonBase button) {
                button.disarm();
            }
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            Held now = held;
            if (now != null) {
                disarm(now.line());
            }
            end();
        }
        event.consume();
    }

    private void end() {
        held = null;
        if (carrying) {
            carrying = false;
            ghost.setVisible(false);
            writing.pointed();
            Scene scene = pane.getScene();
            if (scene != null) {
                scene.removeEventFilter(KeyEvent.ANY, keys);
                scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, letGo);
            }
        }
    }
}

package whom.view.builder;

import javafx.animation.AnimationTimer;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import whom.rule.Path;
import whom.view.parts.Buttons;

/// Rows and groups moved with the mouse: between others, into groups, or onto a row, which makes a group of the two. With the shortcut key
/// held down a copy is dropped. Esc, or letting go outside, leaves all as it was.
///
/// The gesture is our own and not the platform's drag and drop, which needs a desktop around it, and draws what it drags by itself.
final class Dragging {
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    /// A press that moves less than this many pixels is a click.
    private static final double STILL = 6;
    /// How near to the upper or lower end of the pane it begins to scroll, in pixels, and how far it then scrolls in each frame.
    private static final double SCROLL_ZONE = 28;
    private static final double SCROLL_STEP = 7;

    private final Pane pane;
    private final ScrollPane scroll;
    private final GroupCard root;
    private final RuleActions actions;
    private final Region line = new Region();
    private final Label ghost = Buttons.words("", "drag-ghost");
    private final EventHandler<KeyEvent> keys = this::key;
    private final AnimationTimer scrolling = new AnimationTimer() {
        @Override
        public void handle(long now) {
            scrollOn();
        }
    };
    private @Nullable Held held;
    private @Nullable DropPlace place;
    private Point2D pointer = Point2D.ZERO;
    private boolean copies;
    private boolean dragging;

    /// @param pane where the line and what follows the pointer are drawn, over everything else
    Dragging(Pane pane, ScrollPane scroll, GroupCard root, RuleActions actions) {
        this.pane = pane;
        this.scroll = scroll;
        this.root = root;
        this.actions = actions;
        line.getStyleClass().add("drop-line");
        for (Region drawn : new Region[]{line, ghost}) {
            drawn.setManaged(false);
            drawn.setMouseTransparent(true);
            drawn.setVisible(false);
        }
        pane.getChildren().addAll(line, ghost);
    }

    /// Begins to listen; the rows lie somewhere in this node.
    void listenOn(Node node) {
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        node.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        node.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    }

    /// Leaves all as it was, such as when the rule has changed meanwhile.
    void cancel() {
        Held was = held;
        held = null;
        if (!dragging || was == null) {
            return;
        }
        dragging = false;
        scrolling.stop();
        mark(null);
        was.node.pseudoClassStateChanged(DRAGGED, false);
        ghost.setVisible(false);
        Scene scene = pane.getScene();
        if (scene != null) {
            scene.setCursor(null);
            scene.removeEventFilter(KeyEvent.ANY, keys);
        }
    }

    private void pressed(MouseEvent event) {
        cancel();
        if (event.getButton() == MouseButton.PRIMARY && event.getTarget() instanceof Node target) {
            held = heldAt(target, new Point2D(event.getSceneX(), event.getSceneY()));
        }
    }

    private void dragged(MouseEvent event) {
        Held now = held;
        if (now == null) {
            return;
        }
        pointer = new Point2D(event.getSceneX(), event.getSceneY());
        copies = event.isShortcutDown();
        if (!dragging && pointer.distance(now.from) >= STILL) {
            begin(now);
        }
        if (dragging) {
            event.consume();
            follow();
        }
    }

    private void released(MouseEvent event) {
        if (!dragging) {
            held = null;
            return;
        }
        event.consume();
        Path path = held == null ? Path.ROOT : held.path;
        DropPlace at = place;
        cancel();
        if (at != null) {
            actions.drop(path, at.drop(), copies);
        }
    }

    private void begin(Held what) {
        dragging = true;
        if (what.button != null) {
            what.button.disarm();
        }
        what.node.pseudoClassStateChanged(DRAGGED, true);
        ghost.setText(what.text);
        ghost.setVisible(true);
        Scene scene = pane.getScene();
        scene.setCursor(Cursor.CLOSED_HAND);
        scene.addEventFilter(KeyEvent.ANY, keys);
        scrolling.start();
    }

    /// Keys do nothing else while something is dragged.
    private void key(KeyEvent event) {
        event.consume();
        if (event.getCode() == KeyCode.ESCAPE && event.getEventType() == KeyEvent.KEY_PRESSED) {
            cancel();
        } else if (copies != event.isShortcutDown()) {
            copies = event.isShortcutDown();
            follow();
        }
    }

    private void follow() {
        Point2D at = pane.sceneToLocal(pointer);
        ghost.resize(Math.min(ghost.prefWidth(-1), pane.getWidth() / 2), ghost.prefHeight(-1));
        ghost.relocate(at.getX() + 12, at.getY() + 10);
        Bounds seen = scroll.localToScene(scroll.getLayoutBounds());
        mark(held == null || !seen.contains(pointer) ? null : dropAt(held.path));
    }

    private @Nullable DropPlace dropAt(Path path) {
        DropPlace at = DropPlace.at(root, pointer.getY());
        return actions.wouldChange(path, at.drop(), copies) ? at : null;
    }

    private void mark(@Nullable DropPlace next) {
        target(false);
        place = next;
        target(true);
        DropPlace.Line drawn = next == null ? null : next.line();
        line.setVisible(drawn != null);
        if (drawn != null) {
            Point2D left = pane.sceneToLocal(drawn.left(), drawn.y());
            line.resizeRelocate(left.getX(), left.getY() - 1, drawn.right() - drawn.left(), 2);
        }
    }

    private void target(boolean marked) {
        if (place != null && place.row() != null) {
            place.row().pseudoClassStateChanged(TARGET, marked);
        }
    }

    private void scrollOn() {
        Bounds seen = scroll.localToScene(scroll.getLayoutBounds());
        double hidden = scroll.getContent().getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
        double step = pointer.getY() < seen.getMinY() + SCROLL_ZONE
                ? -SCROLL_STEP
                : pointer.getY() > seen.getMaxY() - SCROLL_ZONE ? SCROLL_STEP : 0;
        if (step != 0 && hidden > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + step / hidden, 0, 1));
            follow();
        }
    }

    /// What a press takes hold of: the row that it hits, or the group at whose head it hits. Fields and the buttons beside the phrase are
    /// pressed and not dragged.
    private static @Nullable Held heldAt(Node target, Point2D from) {
        ButtonBase button = null;
        for (Node node = target; node != null; node = node.getParent()) {
            if (node instanceof ButtonBase pressed) {
                if (!(pressed instanceof TokenButton || pressed instanceof JoinerPill)) {
                    return null;
                }
                button = pressed;
            }
            if (node instanceof ConditionRow row) {
                return new Held(row.item().path(), row, row.item().phrase(), button, from);
            }
            if (node instanceof GroupCard card) {
                boolean head = !card.path().isRoot() && card.isHead(target);
                return head ? new Held(card.path(), card, card.spoken(), button, from) : null;
            }
        }
        return null;
    }

    /// What is held.
    ///
    /// @param button that was pressed and must not fire when it is let go, or null
    private record Held(Path path, Node node, String text, @Nullable ButtonBase button, Point2D from) {}
}

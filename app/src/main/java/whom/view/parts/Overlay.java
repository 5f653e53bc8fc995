package whom.view.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The layer above the panes where popovers and sheets lie. They are part of the scene, so that keys, focus and pictures need no second
/// window. The topmost closes by Esc or by a press outside, and the focus goes back to where it came from.
public final class Overlay extends Pane {
    private static final double GAP = 4;
    private static final double MARGIN = 8;
    private static final double SHORT = 220;

    private final List<Layer> layers = new ArrayList<>();
    private final Region scrim = new Region();

    /// An empty layer.
    public Overlay() {
        setPickOnBounds(false);
        scrim.getStyleClass().add("scrim");
        scrim.setVisible(false);
        scrim.setOnMousePressed(event -> {
            event.consume();
            closeTopmost();
        });
        getChildren().add(scrim);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.focusOwnerProperty().subscribe(this::focusWent);
            }
        });
    }

    /// Opens a popover below its anchor (above where there is no room).
    ///
    /// @param closed runs once when it is gone
    public void open(Node anchor, Region content, Runnable closed) {
        content.getStyleClass().add("popover");
        push(new Layer(content, anchor, anchor, closed));
    }

    /// Opens a sheet in the middle of the window, on a scrim.
    public void openSheet(Region content, Runnable closed) {
        content.getStyleClass().add("help-sheet");
        push(new Layer(content, null, getScene().getFocusOwner(), closed));
    }

    /// Closes the topmost popover or sheet; false when there is none.
    public boolean closeTopmost() {
        if (layers.isEmpty()) {
            return false;
        }
        close(layers.getLast(), true);
        return true;
    }

    /// Closes all that lies here.
    public void closeAll() {
        while (!layers.isEmpty()) {
            close(layers.getLast(), true);
        }
    }

    /// Whether anything is open.
    public boolean isOpen() {
        return !layers.isEmpty();
    }

    /// A press somewhere in the window: popovers that it misses close.
    public void pressed(Node target) {
        while (!layers.isEmpty()) {
            Layer top = layers.getLast();
            if (top.anchor == null || within(target, top.content) || within(target, top.anchor)) {
                return;
            }
            close(top, false);
        }
    }

    private void push(Layer layer) {
        layers.add(layer);
        getChildren().add(layer.content);
        scrim.setVisible(layers.stream().anyMatch(l -> l.anchor == null));
        layer.content.requestFocus();
    }

    private void close(Layer layer, boolean giveBack) {
        layers.remove(layer);
        getChildren().remove(layer.content);
        scrim.setVisible(layers.stream().anyMatch(l -> l.anchor == null));
        Node back = layer.back;
        if (giveBack && back != null && back.getScene() != null) {
            back.requestFocus();
        }
        layer.closed.run();
    }

    private void focusWent(@Nullable Node owner) {
        if (owner != null && !layers.isEmpty()) {
            Layer top = layers.getLast();
            if (top.anchor != null && top.seen && !within(owner, top.content) && !within(owner, top.anchor)) {
                close(top, false);
            } else if (within(owner, top.content)) {
                top.seen = true;
            }
        }
    }

    private static boolean within(@Nullable Node node, Node ancestor) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected void layoutChildren() {
        scrim.resizeRelocate(0, 0, getWidth(), getHeight());
        for (Layer layer : layers) {
            place(layer);
        }
    }

    private void place(Layer layer) {
        Region content = layer.content;
        double width = Math.min(Math.max(content.minWidth(-1), content.prefWidth(-1)), getWidth() - 2 * MARGIN);
        double height = Math.min(content.prefHeight(width), getHeight() - 2 * MARGIN);
        double x = (getWidth() - width) / 2;
        double y = (getHeight() - height) / 2;
        if (layer.anchor != null) {
            Bounds at = sceneToLocal(layer.anchor.localToScene(layer.anchor.getLayoutBounds()));
            x = Math.clamp(at.getMinX(), MARGIN, Math.max(MARGIN, getWidth() - width - MARGIN));
            double below = at.getMaxY() + GAP;
            double roomBelow = getHeight() - MARGIN - below;
            double roomAbove = at.getMinY() - GAP - MARGIN;
            // A list can be scrolled, so it rather stays short below its token than long above it.
            boolean down = roomBelow >= Math.min(height, Math.max(SHORT, content.minHeight(width))) || roomBelow >= roomAbove;
            height = Math.min(height, Math.max(down ? roomBelow : roomAbove, content.minHeight(width)));
            y = down ? Math.min(below, getHeight() - MARGIN - height) : at.getMinY() - GAP - height;
            // The anchor may be scrolled out of sight; what opened from it is not.
            y = Math.clamp(y, MARGIN, Math.max(MARGIN, getHeight() - MARGIN - height));
        }
        content.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
    }

    /// One popover or sheet.
    private static final class Layer {
        private final Region content;
        private final @Nullable Node anchor;
        private final @Nullable Node back;
        private final Runnable closed;
        private boolean seen;

        private Layer(Region content, @Nullable Node anchor, @Nullable Node back, Runnable closed) {
            this.content = content;
            this.anchor = anchor;
            this.back = back;
            this.closed = closed;
        }
    }
}

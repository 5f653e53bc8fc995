package whom.view.editor;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import whom.view.parts.Look;

/// What is dragged, or moved by the arrow keys, to move an end of what a condition lets in. For whoever cannot see it, a slider.
final class BoundHandle extends Region {
    private static final PseudoClass UNSET = PseudoClass.getPseudoClass("unset");

    private final Look look;
    private final String name;
    private final Moves moves;
    private final Region stem = new Region();
    private final Region thumb = new Region();
    private double value;
    private double least;
    private double most;
    private String said = "";

    /// How it asks to be moved.
    interface Moves {
        /// By single steps, or by several at once.
        void step(int by, boolean far);

        /// To the first or the last value.
        void end(boolean last);

        void to(BigDecimal value);

        /// Nothing more is to be done here.
        void close();
    }

    /// @param name which end of what it is
    BoundHandle(Look look, String id, String name, Moves moves) {
        this.look = look;
        this.name = name;
        this.moves = moves;
        setId(id);
        getStyleClass().add("bound");
        stem.getStyleClass().add("bound-stem");
        thumb.getStyleClass().add("bound-thumb");
        getChildren().addAll(stem, thumb);
        setFocusTraversable(true);
        // The bars below it take the press, so that they can tell which of two handles is nearer.
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(name);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Stands for a value, or waits for one.
    void show(Optional<BigDecimal> newValue, BigDecimal newLeast, BigDecimal newMost) {
        value = newValue.orElse(newLeast).doubleValue();
        least = newLeast.doubleValue();
        most = newMost.doubleValue();
        said = newValue.map(look.numbers()::decimal).orElse("");
        setAccessibleText(said.isEmpty() ? name : look.text("window.bound.at", name, said));
        pseudoClassStateChanged(UNSET, newValue.isEmpty());
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    /// How wide what is taken hold of is.
    double thumbWidth() {
        return thumb.prefWidth(-1);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT, DOWN -> moves.step(-1, event.isShiftDown());
            case RIGHT, UP -> moves.step(1, event.isShiftDown());
            case PAGE_DOWN -> moves.step(-1, true);
            case PAGE_UP -> moves.step(1, true);
            case HOME -> moves.end(false);
            case END -> moves.end(true);
            case ENTER -> moves.close();
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        double size = thumbWidth();
        double middle = getWidth() / 2;
        double line = stem.prefWidth(-1);
        stem.resizeRelocate(middle - line / 2, 0, line, getHeight() - size / 2);
        thumb.resizeRelocate(middle - size / 2, getHeight() - size, size, size);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> value;
            case MIN_VALUE -> least;
            case MAX_VALUE -> most;
            case VALUE_STRING -> said;
            case ORIENTATION -> Orientation.HORIZONTAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT, BLOCK_INCREMENT -> moves.step(1, action == AccessibleAction.BLOCK_INCREMENT);
            case DECREMENT, BLOCK_DECREMENT -> moves.step(-1, action == AccessibleAction.BLOCK_DECREMENT);
            case SET_VALUE -> moves.to(BigDecimal.valueOf((Double) parameters[0]));
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}

package whom.view.writing;

import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import whom.desk.writing.Flaw;
import whom.view.parts.Buttons;

/// What is said of a problem, beside it, while somebody points at it.
final class FlawHover {
    private final Pane layer;
    private final Label words = Buttons.paragraph("", "source-hover");

    /// @param layer over the source
    FlawHover(Pane layer) {
        this.layer = layer;
        words.setId("source-hover");
        words.setManaged(false);
        words.setMouseTransparent(true);
        words.setVisible(false);
        layer.getChildren().add(words);
    }

    /// @param flaw null when nobody points at one any more
    void show(SourceArea area, @Nullable Flaw flaw) {
        words.setVisible(flaw != null);
        if (flaw != null) {
            words.setText(flaw.text());
            area.getCharacterBoundsOnScreen(flaw.from(), flaw.to()).map(layer::screenToLocal).filter(at -> Double.isFinite(at.getMinX()))
                    .ifPresent(this::place);
        }
    }

    private void place(Bounds at) {
        words.applyCss();
        double width = Math.min(words.prefWidth(-1), Math.max(120, layer.getWidth() * .8));
        double height = words.prefHeight(width);
        double x = Math.clamp(at.getMinX(), 0, Math.max(0, layer.getWidth() - width));
        double below = at.getMaxY() + 4;
        words.resizeRelocate(x, below + height > layer.getHeight() ? Math.max(0, at.getMinY() - 4 - height) : below, width, height);
    }
}

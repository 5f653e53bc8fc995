package whom.view.insight;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import whom.view.parts.Buttons;

/// An upright bar with its exact number above it, in a space of one height. What is not nobody is at least a line.
final class Bar extends VBox {
    private static final double LEAST = 2;

    private final double share;
    private final Label number;
    private final Region bar = new Region();

    /// @param share of the highest bar, 0 to 1
    Bar(String number, double share, String style) {
        this.share = share;
        this.number = Buttons.words(number, "small", "bar-number");
        this.number.setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().add("bar-space");
        setAlignment(Pos.BOTTOM_CENTER);
        bar.getStyleClass().addAll("bar", style);
        getChildren().addAll(this.number, bar);
    }

    @Override
    protected void layoutChildren() {
        double words = number.prefHeight(-1);
        double height = share == 0 ? 0 : Math.max(LEAST, (getHeight() - words) * share);
        double width = Math.min(getWidth(), bar.prefWidth(-1));
        bar.resizeRelocate(snapPositionX((getWidth() - width) / 2), getHeight() - height, width, height);
        double wide = number.prefWidth(-1);
        number.resizeRelocate(snapPositionX((getWidth() - wide) / 2), getHeight() - height - words, wide, words);
    }
}

package whom.view.parts;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;

/// A button as wide as there is room, and as high as its content then needs.
public final class WideButton extends Button {
    private final Region content;

    /// @param style of the button, instead of that of all buttons
    public WideButton(String style, Region content) {
        this.content = content;
        content.setMaxWidth(Region.USE_PREF_SIZE);
        getStyleClass().setAll(style);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(content);
        setMaxWidth(Double.MAX_VALUE);
        widthProperty().subscribe(width -> content.setPrefWidth(inner(width.doubleValue())));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double high = snappedTopInset() + snappedBottomInset() + content.prefHeight(width < 0 ? -1 : inner(width));
        return Math.max(high, super.computePrefHeight(width));
    }

    private double inner(double width) {
        return Math.max(0, width - snappedLeftInset() - snappedRightInset());
    }
}

package whom.view.preview;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.view.parts.Buttons;

/// One variant: the branches that lead to it, in as many lines as they need, and its people.
final class VariantLine extends Button {
    private final HBox content;

    VariantLine(String words, String people) {
        FontIcon eye = new FontIcon(Feather.EYE);
        eye.getStyleClass().add("variant-eye");
        Label when = Buttons.paragraph(words, "variant-when");
        when.setMinWidth(0);
        when.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(when, Priority.ALWAYS);
        Label count = Buttons.words(people, "variant-people");
        count.setMinWidth(Region.USE_PREF_SIZE);
        content = new HBox(eye, when, count);
        content.getStyleClass().add("variant-content");
        content.setMaxWidth(Region.USE_PREF_SIZE);
        getStyleClass().setAll("variant-line");
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

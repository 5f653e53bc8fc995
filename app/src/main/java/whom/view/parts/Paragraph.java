package whom.view.parts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/// Words that may need several lines; an icon beside them stands level with the first.
final class Paragraph extends Label {
    private final Text line = new Text("X");

    Paragraph(String text) {
        super(text);
        setWrapText(true);
        setMinHeight(Double.NEGATIVE_INFINITY);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Node icon = getGraphic();
        Node words = lookup(".text");
        if (icon != null && icon.isManaged() && words != null && !getText().isEmpty()) {
            line.setFont(getFont());
            double first = words.getBoundsInParent().getMinY() + line.getLayoutBounds().getHeight() / 2;
            icon.setLayoutY(snapPositionY(first - icon.getLayoutBounds().getCenterY()));
        }
    }
}

package whom.view.builder;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import whom.rule.Drop;

/// What lies under the pointer while a row or a group is dragged.
///
/// @param row  the row that it would be joined with, or null when it goes between
/// @param line where the line that shows the place is drawn, in the scene, or null when it is joined with a row
record DropPlace(Drop drop, @Nullable ConditionRow row, @Nullable Line line) {

    /// A horizontal line: its left and right ends and its height, in pixels of the scene.
    record Line(double left, double right, double y) {}

    /// The edge of a nested group that still belongs to the group around it, in pixels.
    private static final double EDGE = 7;

    /// The place in a group at that height of the scene.
    static DropPlace at(GroupCard card, double y) {
        List<Region> content = card.content();
        for (int i = 0; i < content.size(); i++) {
            Region child = content.get(i);
            Bounds bounds = inScene(child);
            double edge = child instanceof GroupCard ? EDGE : bounds.getHeight() / 4;
            if (y < bounds.getMinY() + edge) {
                return between(card, i);
            }
            if (y <= bounds.getMaxY() - edge) {
                return child instanceof GroupCard inner ? at(inner, y) : onto((ConditionRow) child, card, i);
            }
            if (y <= bounds.getMaxY()) {
                return between(card, i + 1);
            }
        }
        return between(card, content.size());
    }

    private static DropPlace onto(ConditionRow row, GroupCard card, int index) {
        return new DropPlace(new Drop.Onto(card.path().child(index)), row, null);
    }

    private static DropPlace between(GroupCard card, int index) {
        List<Region> content = card.content();
        Bounds all = inScene(card);
        double left = content.isEmpty() ? all.getMinX() : inScene(content.getFirst()).getMinX();
        double right = content.isEmpty() ? all.getMaxX() : inScene(content.getFirst()).getMaxX();
        double above = index == 0 ? Double.NaN : inScene(content.get(index - 1)).getMaxY();
        double below = index == content.size() ? Double.NaN : inScene(content.get(index)).getMinY();
        double y = content.isEmpty()
                ? all.getCenterY()
                : Double.isNaN(above) ? below - 2 : Double.isNaN(below) ? above + 2 : (above + below) / 2;
        return new DropPlace(new Drop.Between(card.path(), index), null, new Line(left, right, y));
    }

    private static Bounds inScene(Region region) {
        return region.localToScene(region.getLayoutBounds());
    }
}

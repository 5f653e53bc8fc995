package whom.view;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/// How well a text stands out from what lies behind it, as the Web Content Accessibility Guidelines 2.2 measure it: from 1 to 21.
final class Contrast {
    private Contrast() {
    }

    /// @param text  its colour as seen
    /// @param ground the colour behind it as seen
    record Seen(Color text, Color ground) {
        double ratio() {
            double one = luminance(text);
            double other = luminance(ground);
            return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        }
    }

    /// The colours of a text; nothing where its colour is none, or it cannot be seen.
    static Optional<Seen> of(Text text) {
        if (!(text.getFill() instanceof Color fill)) {
            return Optional.empty();
        }
        Deque<Node> way = new ArrayDeque<>();
        double opacity = 1;
        for (Node node = text; node != null; node = node.getParent()) {
            way.push(node);
            opacity *= node.getOpacity();
        }
        return opacity * fill.getOpacity() < 0.05 ? Optional.empty() : Optional.of(seen(way, Color.WHITE, text, fill));
    }

    /// A node that lets things through does so with all that lies in it.
    private static Seen seen(Deque<Node> way, Color behind, Text text, Color fill) {
        Node node = way.pop();
        Color ground = node instanceof Region region ? painted(region, behind, text) : behind;
        Seen inner = way.isEmpty() ? new Seen(over(ground, fill, 1), ground) : seen(way, ground, text, fill);
        return new Seen(over(behind, inner.text(), node.getOpacity()), over(behind, inner.ground(), node.getOpacity()));
    }

    private static Color painted(Region region, Color behind, Text text) {
        Color ground = behind;
        if (region.getBackground() != null) {
            Bounds at = text.localToScene(text.getLayoutBounds());
            Point2D middle = region.sceneToLocal(at.getCenterX(), at.getCenterY());
            for (BackgroundFill fill : region.getBackground().getFills()) {
                if (fill.getFill() instanceof Color colour && covers(region, fill.getInsets(), middle)) {
                    ground = over(ground, colour, 1);
                }
            }
        }
        return ground;
    }

    private static boolean covers(Region region, Insets insets, Point2D point) {
        return point.getX() >= insets.getLeft() && point.getX() <= region.getWidth() - insets.getRight()
                && point.getY() >= insets.getTop() && point.getY() <= region.getHeight() - insets.getBottom();
    }

    private static Color over(Color below, Color above, double opacity) {
        double share = above.getOpacity() * opacity;
        return new Color(below.getRed() + (above.getRed() - below.getRed()) * share,
                below.getGreen() + (above.getGreen() - below.getGreen()) * share,
                below.getBlue() + (above.getBlue() - below.getBlue()) * share, 1);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}

package whom.view.editor;

import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.jspecify.annotations.Nullable;

/// The bars of a histogram, the part that is let in over all of them, and the handles at its ends.
final class BarsChart extends Region {
    private static final double GAP = 1;
    /// However few people a bar stands for, it is seen.
    private static final double LEAST = 2;

    private final Path all = path("bars-all");
    private final Path within = path("bars-within");
    private final Region line = new Region();
    private final List<BoundHandle> handles;
    private @Nullable Axis axis;
    private List<Stretch> letIn = List.of();
    private List<Double> places;

    /// A part of the line from left to right, in shares of it.
    record Stretch(double from, double to) {}

    BarsChart(List<BoundHandle> handles) {
        this.handles = handles;
        this.places = handles.stream().map(_ -> 0.0).toList();
        getStyleClass().add("bars-chart");
        line.getStyleClass().add("bars-line");
        getChildren().addAll(line, all, within);
        getChildren().addAll(handles);
        handles.forEach(handle -> handle.setVisible(false));
    }

    /// @param newPlaces of the handles
    void show(Axis newAxis, List<Stretch> newLetIn, List<Double> newPlaces) {
        axis = newAxis;
        letIn = newLetIn;
        places = newPlaces;
        handles.forEach(handle -> handle.setVisible(newAxis.slots() > 0));
        requestLayout();
    }

    /// The share of the line at a place of its own.
    double share(double x) {
        return (x - inset()) / Math.max(1, getWidth() - 2 * inset());
    }

    /// How far from it, in pixels, a handle stands.
    double distance(int handle, double x) {
        return x - at(places.get(handle));
    }

    private double at(double share) {
        return inset() + share * (getWidth() - 2 * inset());
    }

    private double inset() {
        return handles.getFirst().thumbWidth() / 2;
    }

    @Override
    protected void layoutChildren() {
        double foot = getHeight() - inset();
        line.resizeRelocate(inset(), foot - .5, getWidth() - 2 * inset(), 1);
        all.getElements().clear();
        within.getElements().clear();
        Axis now = axis;
        if (now == null || now.slots() == 0) {
            return;
        }
        bars(now, foot, List.of(new Stretch(0, 1)), all);
        List<Stretch> seen = letIn.stream().map(this::seen).toList();
        bars(now, foot, seen, within);
        seen.forEach(stretch -> box(within, at(stretch.from()), foot - 1, at(stretch.to()), foot + 1));
        for (int i = 0; i < handles.size(); i++) {
            BoundHandle handle = handles.get(i);
            double width = Math.max(handle.minWidth(-1), handle.thumbWidth());
            handle.resizeRelocate(at(places.get(i)) - width / 2, 0, width, getHeight());
        }
    }

    /// A single value of many is still seen.
    private Stretch seen(Stretch stretch) {
        double missing = Math.max(0, LEAST / Math.max(1, getWidth() - 2 * inset()) - (stretch.to() - stretch.from())) / 2;
        return new Stretch(stretch.from() - missing, stretch.to() + missing);
    }

    private void bars(Axis of, double foot, List<Stretch> parts, Path into) {
        int slots = of.slots();
        long highest = 1;
        for (int slot = 0; slot < slots; slot++) {
            highest = Math.max(highest, of.people(slot));
        }
        for (int slot = 0; slot < slots; slot++) {
            long people = of.people(slot);
            if (people == 0) {
                continue;
            }
            double top = foot - Math.max(LEAST, foot * people / highest);
            double left = snapPositionX(at((double) slot / slots)) + GAP / 2;
            double right = snapPositionX(at((slot + 1.0) / slots)) - GAP / 2;
            for (Stretch part : parts) {
                box(into, Math.max(left, at(part.from())), top, Math.min(right, at(part.to())), foot);
            }
        }
    }

    private static void box(Path path, double left, double top, double right, double bottom) {
        if (right > left) {
            path.getElements().addAll(new MoveTo(left, top), new LineTo(right, top), new LineTo(right, bottom), new LineTo(left, bottom),
                    new ClosePath());
        }
    }

    private static Path path(String style) {
        Path path = new Path();
        path.setManaged(false);
        path.setStroke(null);
        path.getStyleClass().add(style);
        return path;
    }

    /// Hears where the mouse is, as a place of its own, and that it has gone.
    void onHover(DoubleConsumer over, Runnable gone) {
        setOnMouseMoved(event -> over.accept(event.getX()));
        setOnMouseExited(_ -> gone.run());
    }
}

package whom.view.editor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import whom.desk.state.Histogram;
import whom.rule.Operator;
import whom.rule.Operator.Takes;
import whom.view.editor.BarsChart.Stretch;
import whom.view.parts.Buttons;
import whom.view.parts.Look;

/// How a number is spread over everybody, below the fields of its values: the part that they let in stands out, and its ends can be dragged.
final class Bars extends VBox {
    private final Look look;
    private final Operator operator;
    private final Moved moved;
    private final List<BoundHandle> handles = new ArrayList<>();
    private final BarsChart chart;
    private final Label first = Buttons.words("", "muted", "smaller");
    private final Label last = Buttons.words("", "muted", "smaller");
    private final Label about = Buttons.words("", "muted", "small");
    private List<Optional<BigDecimal>> values;
    private @Nullable Histogram histogram;
    /// Which handle was taken, and how far beside its middle; null while none is.
    private @Nullable Grip grip;

    private record Grip(int nth, double beside) {}

    /// Hears of a value that was dragged, the first or only one or the second.
    interface Moved {
        void to(int nth, BigDecimal value);

        /// Nothing more is to be done here.
        void close();
    }

    /// @param name of the attribute
    Bars(Look look, String name, Operator operator, Moved moved) {
        this.look = look;
        this.operator = operator;
        this.moved = moved;
        int ends = operator.takes() == Takes.TWO ? 2 : 1;
        values = Collections.nCopies(ends, Optional.empty());
        for (int nth = 0; nth < ends; nth++) {
            String which = ends == 1 ? "window.value.name" : nth == 0 ? "window.bound.low" : "window.bound.high";
            handles.add(new BoundHandle(look, nth == 0 ? "bound" : "bound-2", look.text(which, name), new Handled(nth)));
        }
        chart = new BarsChart(handles);
        chart.setId("bars");
        chart.setOnMousePressed(this::taken);
        chart.setOnMouseDragged(this::follow);
        chart.setOnMouseReleased(_ -> grip = null);
        chart.onHover(this::over, this::tell);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        about.setId("bars-about");
        getStyleClass().add("bars");
        getChildren().addAll(chart, new HBox(first, between, last), about);
    }

    /// What is written in the fields; a field without a number has none.
    void show(List<Optional<BigDecimal>> newValues) {
        values = newValues;
        draw();
    }

    /// How the number is spread.
    void show(Histogram newHistogram) {
        if (!newHistogram.equals(histogram)) {
            histogram = newHistogram;
            draw();
            tell();
        }
    }

    private void draw() {
        Histogram now = histogram;
        if (now == null) {
            return;
        }
        Axis axis = new Axis(now);
        List<Double> places = new ArrayList<>();
        for (int nth = 0; nth < handles.size(); nth++) {
            BigDecimal shift = values.get(nth).isPresent() ? shift(nth) : BigDecimal.ZERO;
            places.add(axis.slots() == 0 ? 0 : axis.share(value(nth).add(shift)));
            handles.get(nth).show(values.get(nth), now.from(), now.to());
        }
        chart.show(axis,
                LetIn.of(operator, values.getFirst(), values.getLast(), now.unit()).map(in -> stretches(in, axis)).orElse(List.of()),
                places);
    }

    private static List<Stretch> stretches(LetIn in, Axis axis) {
        BigDecimal low = in.from();
        BigDecimal high = in.to();
        if (axis.slots() == 0) {
            return List.of();
        }
        Stretch inside = new Stretch(low == null ? 0 : axis.share(low), high == null ? 1 : axis.share(high));
        return in.outside() ? List.of(new Stretch(0, inside.from()), new Stretch(inside.to(), 1)) : List.of(inside);
    }

    private Histogram known() {
        return histogram == null ? Histogram.EMPTY : histogram;
    }

    private BigDecimal shift(int nth) {
        return LetIn.shift(operator, nth == 1, known().unit());
    }

    /// Its value, or where it waits for one.
    private BigDecimal value(int nth) {
        return values.get(nth).orElseGet(() -> LetIn.waitsHigh(operator, nth == 1) ? known().to() : known().from());
    }

    private void taken(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || known().bins().isEmpty()) {
            return;
        }
        int nth = nearest(event.getX());
        handles.get(nth).requestFocus();
        double beside = chart.distance(nth, event.getX());
        // Taken at its edge, it does not jump below the mouse.
        boolean held = Math.abs(beside) <= handles.get(nth).thumbWidth();
        grip = new Grip(nth, held ? beside : 0);
        if (!held) {
            follow(event);
        }
        event.consume();
    }

    private void follow(MouseEvent event) {
        Grip now = grip;
        if (now != null) {
            Axis axis = new Axis(known());
            BigDecimal at = axis.value(chart.share(event.getX() - now.beside()));
            move(now.nth(), axis.snapped(at.subtract(shift(now.nth()))));
            event.consume();
        }
    }

    private int nearest(double x) {
        if (handles.size() == 1) {
            return 0;
        }
        double low = chart.distance(0, x);
        double high = chart.distance(1, x);
        // Of two at one place, the one that can go where the mouse is.
        return low == high ? low < 0 ? 0 : 1 : Math.abs(low) < Math.abs(high) ? 0 : 1;
    }

    private void move(int nth, BigDecimal to) {
        BigDecimal within = to;
        if (handles.size() == 2) {
            int other = 1 - nth;
            BigDecimal end = value(other);
            within = nth == 0 ? to.min(end) : to.max(end);
            if (values.get(other).isEmpty()) {
                moved.to(other, Axis.plain(end));
            }
        }
        moved.to(nth, Axis.plain(within));
    }

    private void over(double x) {
        Histogram now = known();
        Axis axis = new Axis(now);
        int slot = (int) Math.floor(chart.share(x) * axis.slots());
        if (slot < 0 || slot >= axis.slots()) {
            tell();
            return;
        }
        int bin = axis.bin(slot);
        String range = bin < 0
                ? look.text("window.bars.less", number(now.from()))
                : bin >= now.bins().size()
                        ? look.text("window.bars.more", number(now.to()))
                        : now.step().compareTo(now.unit()) == 0
                                ? number(now.edge(bin))
                                : look.text("window.bars.range", number(now.edge(bin)), number(now.edge(bin + 1).subtract(now.unit())));
        about.setText(look.text("window.bars.bin", range, people(axis.people(slot))));
    }

    private void tell() {
        Histogram now = histogram;
        if (now == null) {
            return;
        }
        boolean single = now.step().compareTo(now.unit()) == 0;
        boolean none = now.bins().isEmpty();
        first.setText(none ? "" : now.less() > 0 ? look.text("window.bars.less", number(now.from())) : number(now.from()));
        last.setText(none
                ? ""
                : now.more() > 0
                        ? look.text("window.bars.more", number(now.to()))
                        : number(single ? now.to().subtract(now.unit()) : now.to()));
        about.setText(none
                ? look.text("window.bars.none")
                : now.least().compareTo(now.most()) == 0
                        ? look.text("window.bars.same", people(now.people()), number(now.least()))
                        : look.text("window.bars.all", people(now.people()), number(now.least()), number(now.most())));
    }

    private String number(BigDecimal number) {
        return look.numbers().decimal(Axis.plain(number));
    }

    private String people(long people) {
        return look.text("window.people", people, look.numbers().whole(people));
    }

    /// What the keys of one handle do.
    private final class Handled implements BoundHandle.Moves {
        private final int nth;

        Handled(int nth) {
            this.nth = nth;
        }

        @Override
        public void step(int by, boolean far) {
            BigDecimal stride = far ? known().stride() : known().snap();
            move(nth, new Axis(known()).stepped(value(nth), stride.multiply(BigDecimal.valueOf(by))));
        }

        @Override
        public void end(boolean last) {
            move(nth, last ? known().to() : known().from());
        }

        @Override
        public void to(BigDecimal value) {
            move(nth, new Axis(known()).snapped(value));
        }

        @Override
        public void close() {
            moved.close();
        }
    }
}

package whom.view.preview;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import whom.desk.Intent;
import whom.desk.state.VariantsPane.Card;
import whom.desk.state.VariantsPane.Versus;
import whom.template.difference.Line.Side;
import whom.template.difference.PictureDifference;
import whom.view.parts.Buttons;
import whom.view.parts.Look;
import whom.view.preview.Darkroom.Order;
import whom.view.preview.Darkroom.Taken;

/// Two variants held against each other: their pictures beside each other or one over the other, with what differs marked, and their sources.
final class VersusView extends VBox {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final int MOST_HEIGHT = 4_000;
    private static final double GAP = 16;

    private final Look look;
    private final Darkroom darkroom;
    private final Map<Way, Button> ways = new EnumMap<>(Way.class);
    private final Label about = Buttons.paragraph("", "muted");
    private final Label nameBefore = Buttons.paragraph("", "variant-when");
    private final Label nameAfter = Buttons.paragraph("", "variant-when");
    private final MarkedPicture before = new MarkedPicture("versus-before");
    private final MarkedPicture after = new MarkedPicture("versus-after");
    private final HBox beside;
    private final MarkedPicture below = new MarkedPicture("versus-below");
    private final MarkedPicture above = new MarkedPicture("versus-above");
    private final Slider slider = new Slider(0, 100, 50);
    private final VBox over;
    private final DifferenceList source;
    private Way way = Way.BESIDE;
    private @Nullable Versus shown;
    private @Nullable PictureDifference difference;
    private int width;

    /// How they are held against each other.
    private enum Way {
        BESIDE("versus-beside", "window.versus.beside"), OVER("versus-over", "window.versus.over"), SOURCE("versus-source",
                "window.versus.source");

        private final String id;
        private final String word;

        Way(String id, String word) {
            this.id = id;
            this.word = word;
        }
    }

    VersusView(Look look, Consumer<Intent> act, Darkroom darkroom) {
        this.look = look;
        this.darkroom = darkroom;
        setId("versus");
        getStyleClass().add("versus");
        HBox head = new HBox();
        head.getStyleClass().addAll("text-ways", "versus-head");
        head.setAlignment(Pos.CENTER_LEFT);
        for (Way one : Way.values()) {
            Button button = Buttons.quiet(one.id, Feather.COLUMNS, look.text(one.word), () -> turn(one));
            button.setGraphic(null);
            button.setMinWidth(USE_PREF_SIZE);
            ways.put(one, button);
            head.getChildren().add(button);
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button all = Buttons.quiet("versus-all", Feather.GRID, look.text("window.versus.all"),
                () -> act.accept(new Intent.CompareVariants(null, null)));
        all.setMinWidth(USE_PREF_SIZE);
        head.getChildren().addAll(gap, all);
        about.setId("versus-about");
        HBox names = new HBox(GAP, nameBefore, nameAfter);
        for (Region name : List.of(nameBefore, nameAfter)) {
            name.setMinWidth(0);
        }
        beside = new HBox(GAP, before, after);
        beside.setAlignment(Pos.TOP_LEFT);
        slider.setId("versus-slider");
        slider.setAccessibleText(look.text("window.versus.slider"));
        slider.setBlockIncrement(10);
        StackPane stack = new StackPane(below, above);
        stack.setAlignment(Pos.TOP_CENTER);
        over = new VBox(GAP / 2, slider, stack);
        source = new DifferenceList(look, "versus-lines");
        source.setPrefHeight(520);
        source.getStyleClass().add("text-sheet");
        slider.valueProperty().subscribe(_ -> cut());
        widthProperty().subscribe(_ -> lay());
        getChildren().addAll(head, about, names, beside, over, source);
        hide();
    }

    /// @param newWidth in CSS pixels, in which the pages are drawn
    void show(Versus versus, int newWidth) {
        LookedPaper.turn(this, true);
        boolean same = shown != null && shown.before().equals(versus.before()) && shown.after().equals(versus.after()) && newWidth == width;
        shown = versus;
        width = Math.clamp(newWidth, 320, 1_000);
        nameBefore.setText("− " + name(versus.before()));
        nameAfter.setText("+ " + name(versus.after()));
        source.show(versus.source());
        if (!same) {
            difference = null;
            Order one = order(versus.before());
            Order two = order(versus.after());
            Pair pair = new Pair(one, two);
            darkroom.want(this, one.equals(two) ? List.of(one) : List.of(one, two), pair::taken);
        }
        turn(way);
    }

    /// Nothing is held against anything.
    void hide() {
        LookedPaper.turn(this, false);
        shown = null;
        difference = null;
        darkroom.forget(this);
        List.of(before, after, below, above).forEach(picture -> picture.show(null, List.of()));
    }

    private String name(Card card) {
        return VariantCard.words(card, look) + ", " + look.text("window.people", card.people(), look.numbers().whole(card.people()));
    }

    private Order order(Card card) {
        int wide = Math.clamp(width, 320, 1_000);
        return new Order(Objects.requireNonNullElse(card.html(), ""), wide, MOST_HEIGHT, wide);
    }

    /// Two pictures on their way.
    private final class Pair {
        private final Order one;
        private final Order two;
        private @Nullable Image first;
        private @Nullable Image second;

        Pair(Order one, Order two) {
            this.one = one;
            this.two = two;
        }

        void taken(Map<Order, Taken> taken) {
            first = taken.containsKey(one) ? image(taken, one) : first;
            second = taken.containsKey(two) ? image(taken, two) : second;
            Image a = first;
            Image b = second;
            if (a != null && b != null) {
                int[] pixels = Pixels.of(a);
                int[] others = Pixels.of(b);
                int wide = (int) a.getWidth();
                darkroom.compute(() -> PictureDifference.of(pixels, others, wide), found -> {
                    if (shown != null && order(shown.before()).equals(one) && order(shown.after()).equals(two)) {
                        difference = found;
                        before.show(a, found.before());
                        after.show(b, found.after());
                        below.show(a, List.of());
                        above.show(b, List.of());
                        lay();
                        turn(way);
                    }
                });
            } else {
                say();
            }
        }

        private static @Nullable Image image(Map<Order, Taken> taken, Order order) {
            Taken there = taken.get(order);
            return there == null ? null : there.image();
        }
    }

    private void turn(Way wanted) {
        way = wanted;
        ways.forEach((one, button) -> button.pseudoClassStateChanged(ON, one == wanted));
        LookedPaper.turn(beside, wanted == Way.BESIDE);
        LookedPaper.turn(over, wanted == Way.OVER);
        LookedPaper.turn(source, wanted == Way.SOURCE);
        cut();
        say();
    }

    private void say() {
        Versus now = shown;
        if (now == null) {
            return;
        }
        if (way == Way.SOURCE) {
            long lines = now.source().stream().filter(line -> line.side() != Side.BOTH).count();
            about.setText(now.source().isEmpty() ? look.text("window.versus.working") : look.text("window.versus.lines", lines));
            return;
        }
        PictureDifference found = difference;
        about.setText(found == null
                ? look.text("window.versus.working")
                : look.text("window.versus.regions", Math.max(found.before().size(), found.after().size())));
    }

    private void lay() {
        double room = getWidth();
        if (room <= 0) {
            return;
        }
        double half = Math.min(width, Math.floor((room - GAP) / 2));
        double whole = Math.min(width, room);
        before.wide(half);
        after.wide(half);
        nameBefore.setPrefWidth(half);
        nameAfter.setPrefWidth(half);
        below.wide(whole);
        above.wide(whole);
        slider.setMaxWidth(whole);
        cut();
    }

    /// The picture above is seen right of the slider's thumb.
    private void cut() {
        double at = above.getMaxWidth() * slider.getValue() / 100;
        above.setClip(new Rectangle(at, 0, Math.max(0, above.getMaxWidth() - at), above.prefHeight(-1) + 2));
    }
}

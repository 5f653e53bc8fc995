package whom.view.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import whom.desk.Intent;
import whom.desk.state.VariantsPane;
import whom.desk.state.VariantsPane.Card;
import whom.view.parts.Buttons;
import whom.view.parts.Look;
import whom.view.parts.RulePage;
import whom.view.preview.Darkroom.Order;
import whom.view.preview.Darkroom.Taken;

/// The page that takes the place of the rule: every variant as a picture of its page; two of them can be held against each other.
public final class VariantsPage extends RulePage {
    private final Look look;
    private final Consumer<Intent> act;
    private final Darkroom darkroom;
    private final Label about = Buttons.paragraph("", "muted");
    private final Button compare;
    private final FlowPane grid = new FlowPane();
    private final HBox head;
    private final VersusView versus;
    private final Map<String, VariantCard> cards = new LinkedHashMap<>();
    private final List<String> chosen = new ArrayList<>();
    private @Nullable VariantsPane shown;
    private @Nullable String current;
    private int drawn;
    private int orders;

    /// An empty page.
    public VariantsPage(Look look, Consumer<Intent> act, Darkroom darkroom) {
        this(look, act, darkroom, new Back(act));
    }

    private VariantsPage(Look look, Consumer<Intent> act, Darkroom darkroom, Back back) {
        super(look, "variant-pages", back);
        this.look = look;
        this.act = act;
        this.darkroom = darkroom;
        back.of(this);
        about.setId("variant-pages-about");
        about.setMinWidth(0);
        about.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(about, Priority.ALWAYS);
        compare = Buttons.outlined("variant-pages-compare", look.text("window.variants.compare"), this::compare);
        compare.setMinWidth(Region.USE_PREF_SIZE);
        head = new HBox(about, compare);
        head.getStyleClass().add("variant-pages-head");
        grid.getStyleClass().add("variant-grid");
        versus = new VersusView(look, act, darkroom);
        fill(head, grid, versus);
    }

    /// Back from two to all, and from all to the rule.
    private static final class Back implements Runnable {
        private final Consumer<Intent> act;
        private @Nullable VariantsPage page;

        Back(Consumer<Intent> act) {
            this.act = act;
        }

        void of(VariantsPage made) {
            page = made;
        }

        @Override
        public void run() {
            boolean two = page != null && page.shown != null && page.shown.versus() != null;
            act.accept(two ? new Intent.CompareVariants(null, null) : new Intent.ShowVariants(false));
        }
    }

    /// Shows the page, or hides it.
    ///
    /// @param variant that the preview shows, or null
    public void show(VariantsPane pane, @Nullable String variant) {
        if (pane.equals(shown) && Objects.equals(variant, current)) {
            return;
        }
        VariantsPane before = shown;
        boolean opens = pane.open() && (before == null || !before.open());
        shown = pane;
        current = variant;
        if (!open(pane.open())) {
            darkroom.forget(this);
            versus.hide();
            chosen.clear();
            return;
        }
        title(look.text(pane.versus() == null ? "window.variants.title" : "window.variants.versus", pane.template()));
        boolean all = pane.versus() == null;
        turn(head, all);
        turn(grid, all);
        if (opens || before == null || !pane.cards().equals(before.cards()) || pane.width() != before.width()) {
            fillGrid(pane);
        }
        if (all) {
            versus.hide();
        } else {
            versus.show(Objects.requireNonNull(pane.versus()), pane.width());
        }
        mark();
        say();
    }

    private void fillGrid(VariantsPane pane) {
        cards.clear();
        List<Order> wanted = new ArrayList<>();
        for (Card card : pane.cards()) {
            cards.put(card.variant(), new VariantCard(look, act, card, () -> choose(card.variant())));
            if (card.html() != null) {
                wanted.add(VariantCard.order(card.html(), pane.width()));
            }
        }
        grid.getChildren().setAll(cards.values());
        chosen.retainAll(cards.keySet());
        drawn = 0;
        orders = (int) wanted.stream().distinct().count();
        darkroom.want(this, wanted.stream().distinct().toList(), this::ready);
    }

    private void ready(Map<Order, Taken> taken) {
        VariantsPane pane = shown;
        if (pane == null) {
            return;
        }
        drawn += taken.size();
        for (Card card : pane.cards()) {
            VariantCard at = cards.get(card.variant());
            Taken picture = card.html() == null ? null : taken.get(VariantCard.order(card.html(), pane.width()));
            if (at != null && picture != null) {
                at.picture(picture.image());
            }
        }
        say();
    }

    private void say() {
        VariantsPane pane = shown;
        if (pane == null) {
            return;
        }
        about.getStyleClass().removeAll("problem", "muted");
        about.getStyleClass().add(pane.failure() == null ? "muted" : "problem");
        String more = pane.more() == 0 ? "" : " " + look.text("window.variants.more", pane.more());
        about.setText(pane.failure() != null
                ? pane.failure()
                : pane.cards().isEmpty()
                        ? look.text("window.variants.counting")
                        : (drawn < orders
                                ? look.text("window.variants.drawing", drawn, orders)
                                : look.text("window.variants.about", pane.cards().size())) + more);
        compare.setDisable(chosen.size() != 2);
    }

    private void choose(String variant) {
        if (!chosen.remove(variant)) {
            if (chosen.size() == 2) {
                chosen.removeFirst();
            }
            chosen.add(variant);
        }
        mark();
        say();
    }

    private void mark() {
        cards.forEach((variant, card) -> card.show(variant.equals(current), chosen.contains(variant)));
    }

    private void compare() {
        if (chosen.size() == 2) {
            List<String> order = cards.keySet().stream().filter(chosen::contains).toList();
            act.accept(new Intent.CompareVariants(order.getFirst(), order.getLast()));
        }
    }
}

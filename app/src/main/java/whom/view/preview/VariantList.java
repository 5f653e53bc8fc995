package whom.view.preview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.desk.Intent;
import whom.desk.state.PreviewPane.VariantItem;
import whom.desk.state.VariantsPane;
import whom.desk.state.VariantsPane.Card;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.Look;
import whom.view.preview.Darkroom.Order;
import whom.view.preview.Darkroom.Taken;

/// Every variant of the mail with the people who get it; a press shows somebody who does. Where the tab is low, the mail needs the room more, and
/// the list is folded into its first line until somebody opens it.
final class VariantList extends VBox {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");

    private final Look look;
    private final Consumer<Intent> act;
    private final Button heading;
    private final FontIcon chevron = new FontIcon(Feather.CHEVRON_DOWN);
    private final Label which = Buttons.words("", "muted", "small");
    private final ScrollPane scroll;
    private final VBox lines = new VBox();
    private final Darkroom darkroom;
    /// While a rule is edited, the people and so the pages change again and again; nothing is drawn until that rests.
    private final PauseTransition calm = new PauseTransition(Duration.millis(300));
    private final Map<String, ThumbNail> pictures = new HashMap<>();
    private List<VariantItem> items = List.of();
    private VariantsPane pages = VariantsPane.CLOSED;
    private @Nullable String current;
    /// Whether it was folded or opened by hand, or null where the room decides.
    private @Nullable Boolean byHand;
    private boolean low;
    private String said = "";

    VariantList(Look look, Consumer<Intent> act, Darkroom darkroom) {
        this.look = look;
        this.darkroom = darkroom;
        calm.setOnFinished(_ -> draw());
        this.act = act;
        getStyleClass().add("variants");
        setId("variants");
        lines.getStyleClass().add("variant-lines");
        scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("variant-scroll");
        lines.heightProperty().subscribe(height -> scroll.setPrefHeight(height.doubleValue() + 2));
        heading = Buttons.quiet("variants-fold", Feather.CHEVRON_DOWN, "", this::turn);
        heading.getStyleClass().add("variants-fold");
        heading.setGraphic(chevron);
        heading.setMinWidth(USE_PREF_SIZE);
        heading.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == (folded() ? KeyCode.RIGHT : KeyCode.LEFT)) {
                turn();
                event.consume();
            }
        });
        which.setId("variant-shown");
        // As much as the buttons leave.
        which.setMinWidth(0);
        which.setPrefWidth(0);
        which.setMaxWidth(Double.MAX_VALUE);
        Caption.whole(which);
        HBox.setHgrow(which, Priority.ALWAYS);
        HBox head = new HBox(heading, which,
                Buttons.icon("show-proof", Feather.CHECK_CIRCLE, new Caption(look.text("window.proof.open")),
                        () -> act.accept(new Intent.ShowProof(true))),
                Buttons.icon("show-variants", Feather.IMAGE, new Caption(look.text("window.variants.open")),
                        () -> act.accept(new Intent.ShowVariants(true))),
                Buttons.icon("show-matrix", Feather.GRID, new Caption(look.text("window.matrix.open")),
                        () -> act.accept(new Intent.ShowMatrix(true))));
        head.getStyleClass().add("variants-head");
        getChildren().addAll(head, scroll);
        fold();
    }

    /// Whether the tab is so low that the mail needs the room more.
    void low(boolean nowLow) {
        if (nowLow != low) {
            low = nowLow;
            fold();
        }
    }

    private boolean folded() {
        return byHand == null ? low : byHand;
    }

    private void turn() {
        byHand = !folded();
        fold();
    }

    private void fold() {
        boolean folded = folded();
        chevron.setIconCode(folded ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN);
        new Caption(look.text(folded ? "window.variants.unfold" : "window.variants.fold")).on(heading);
        heading.setAccessibleText(said + ", " + look.text(folded ? "window.variants.folded" : "window.variants.unfolded"));
        scroll.setVisible(!folded);
        scroll.setManaged(!folded);
        which.setText(folded
                ? items.stream().filter(item -> item.id().equals(current)).findFirst().map(this::words).orElse("")
                : "");
    }

    /// @param newPages what the pictures are of
    void show(List<VariantItem> variants, VariantsPane newPages, @Nullable String shownVariant, boolean counting) {
        if (!newPages.cards().equals(pages.cards()) || newPages.width() != pages.width()) {
            pages = newPages;
            calm.playFromStart();
        }
        said = counting ? look.text("window.variants.counting") : look.text("window.variants.heading", variants.size());
        heading.setText(said);
        boolean visible = counting || !variants.isEmpty();
        setVisible(visible);
        setManaged(visible);
        if (variants.equals(items) && Objects.equals(shownVariant, current)) {
            fold();
            return;
        }
        if (!variants.equals(items)) {
            items = variants;
            pictures.clear();
            calm.playFromStart();
            lines.getChildren().setAll(variants.stream().map(this::line).toList());
        }
        current = shownVariant;
        for (int i = 0; i < items.size(); i++) {
            boolean is = items.get(i).id().equals(shownVariant);
            lines.getChildren().get(i).pseudoClassStateChanged(SHOWN, is);
            lines.getChildren().get(i).setAccessibleText(spoken(items.get(i), is));
        }
        fold();
    }

    private void draw() {
        List<Order> orders = pages.cards().stream().filter(card -> card.html() != null)
                .map(card -> VariantCard.order(Objects.requireNonNull(card.html()), pages.width())).distinct().toList();
        darkroom.want(this, orders, this::ready);
    }

    private void ready(Map<Order, Taken> taken) {
        for (Card card : pages.cards()) {
            ThumbNail at = pictures.get(card.variant());
            Taken picture = card.html() == null ? null : taken.get(VariantCard.order(card.html(), pages.width()));
            if (at != null && picture != null) {
                at.show(picture.image());
            }
        }
    }

    private String spoken(VariantItem item, boolean is) {
        return words(item) + ", " + look.text("window.people", item.people(), look.numbers().whole(item.people()))
                + (is ? ", " + look.text("window.variants.shown") : "");
    }

    private String words(VariantItem item) {
        return item.when().isEmpty() ? look.text("window.variants.always") : String.join(" · ", item.when());
    }

    private Button line(VariantItem item) {
        ThumbNail picture = new ThumbNail();
        pictures.put(item.id(), picture);
        Button line = VariantLine.of(picture, words(item), look.numbers().whole(item.people()));
        line.setId("variant-" + item.id());
        line.setOnAction(_ -> act.accept(new Intent.ChooseVariant(item.id())));
        return line;
    }
}

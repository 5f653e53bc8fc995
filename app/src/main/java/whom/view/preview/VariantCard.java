package whom.view.preview;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import whom.desk.Intent;
import whom.desk.state.VariantsPane.Card;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.Look;
import whom.view.preview.Darkroom.Order;

/// A variant as a small picture of its page, with the branches that lead to it and its people. A press shows it in the preview.
final class VariantCard extends VBox {
    /// Of the picture, in pixels of the screen; it is taken twice as fine.
    static final int WIDTH = 176;
    static final int HEIGHT = 218;
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final ImageView image = new ImageView();
    private final Label waiting;
    private final Button picture = new Button();
    private final Button choose;
    private final Look look;
    private final Card card;

    /// @param chosen hears of a press on the way to compare it
    VariantCard(Look look, Consumer<Intent> act, Card card, Runnable chosen) {
        this.look = look;
        this.card = card;
        getStyleClass().add("variant-card");
        setPrefWidth(WIDTH + 10);
        setMaxWidth(WIDTH + 10);
        boolean there = card.html() != null;
        waiting = Buttons.paragraph(there ? "" : look.text(card.people() == 0 ? "window.variants.nobody" : "window.variants.notSent"),
                "muted",
                "small");
        waiting.setMaxWidth(WIDTH - 32.0);
        image.setFitWidth(WIDTH);
        image.setPreserveRatio(true);
        image.setSmooth(true);
        StackPane paper = new StackPane(waiting, image);
        StackPane.setAlignment(image, Pos.TOP_CENTER);
        paper.getStyleClass().addAll("paper", "variant-paper");
        paper.setMinSize(WIDTH + 2, HEIGHT + 2);
        paper.setPrefSize(WIDTH + 2, HEIGHT + 2);
        paper.setMaxSize(WIDTH + 2, HEIGHT + 2);
        picture.setId("variant-picture-" + card.variant());
        picture.getStyleClass().setAll("variant-picture");
        picture.setGraphic(paper);
        picture.setDisable(card.person() == null);
        picture.setOnAction(_ -> act.accept(new Intent.ChooseVariant(card.variant())));
        choose = Buttons.icon("variant-compare-" + card.variant(), Feather.COLUMNS, new Caption(look.text("window.variants.choose")),
                chosen);
        choose.setDisable(!there);
        choose.setMinWidth(USE_PREF_SIZE);
        Label people = Buttons.words(look.text("window.people", card.people(), look.numbers().whole(card.people())), "medium");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(people, gap, choose);
        foot.setAlignment(Pos.CENTER_LEFT);
        Label when = Buttons.paragraph(words(card, look), "variant-when");
        getChildren().addAll(picture, foot, when);
        if (!card.subject().isBlank()) {
            getChildren().add(Buttons.paragraph(card.subject(), "muted", "small"));
        }
        show(false, false);
    }

    /// The picture of a page: as high as a card, and twice as fine as it is shown, for screens that show that. The list of variants shows the same.
    static Order order(String html, int width) {
        int wide = Math.clamp(width, 320, 1_000);
        return new Order(html, wide, wide * HEIGHT / WIDTH, 2 * WIDTH);
    }

    static String words(Card card, Look look) {
        return card.when().isEmpty() ? look.text("window.variants.always") : String.join(" · ", card.when());
    }

    /// @param shown   whether the preview shows it
    /// @param chosen  whether it is one of the two to compare
    void show(boolean shown, boolean chosen) {
        picture.pseudoClassStateChanged(SHOWN, shown);
        picture.setAccessibleText(words(card, look) + ", " + look.text("window.people", card.people(), look.numbers().whole(card.people()))
                + (shown ? ", " + look.text("window.variants.shown") : ""));
        choose.pseudoClassStateChanged(ON, chosen);
        choose.setAccessibleText(look.text("window.variants.choose") + (chosen ? ", " + look.text("window.look.chosen") : ""));
    }

    /// The picture; the top of it where it is higher than the card.
    void picture(@Nullable Image taken) {
        if (taken == null) {
            waiting.setText(look.text("window.variants.undrawn"));
            return;
        }
        double high = Math.min(taken.getHeight(), taken.getWidth() * HEIGHT / WIDTH);
        image.setViewport(new Rectangle2D(0, 0, taken.getWidth(), high));
        image.setImage(taken);
    }
}

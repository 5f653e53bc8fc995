package whom.view.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.desk.Intent;
import whom.desk.state.WhyPane;
import whom.desk.state.WhyPane.Card;
import whom.desk.state.WhyPane.Line;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.Look;

/// Why one person is in or out: the rule as lines with what was found, and the least change at the foot.
final class WhyCard extends VBox {
    private static final Duration PATIENCE = Duration.millis(150);
    private static final double DIM = 0.6;
    private static final double INDENT = 18;
    /// Deeper lines stand below each other, so that there is room for their words.
    private static final int DEEPEST = 5;

    private final Look look;
    private final FontIcon mark = new FontIcon(Feather.USER);
    private final Label name = Buttons.words("", "medium");
    private final Label key = Buttons.words("", "muted", "small");
    private final Label verdict = Buttons.words("", "why-verdict");
    private final HBox standing = new HBox();
    private final Label told = Buttons.paragraph("", "muted");
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);
    private final Label change = Buttons.paragraph("", "why-change");
    private final Button near;
    private final Button mail;
    private final Button page;
    private final Button close;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final Set<String> opened = new HashSet<>();
    private @Nullable WhyPane shown;
    private String person = "";
    private String nearest = "";

    /// @param explain asks about somebody else
    /// @param closed  goes away from here
    WhyCard(Look look, Consumer<Intent> act, Consumer<String> explain, Runnable closed) {
        this.look = look;
        setId("why");
        getStyleClass().add("why-card");
        close = Buttons.icon("why-close", Feather.X, new Caption(look.text("window.why.close")), closed);
        close.setMinWidth(Region.USE_PREF_SIZE);
        near = Buttons.outlined("why-near", "", () -> explain.accept(nearest));
        mail = Buttons.quiet("why-mail", Feather.MAIL, look.text("window.why.mail"), () -> act.accept(new Intent.PreviewPerson(person)));
        mail.setMinWidth(Region.USE_PREF_SIZE);
        key.setId("why-key");
        verdict.setId("why-verdict");
        told.setId("why-told");
        change.setId("why-change");
        change.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        key.setMinWidth(0);
        VBox who = new VBox(name, key);
        who.getStyleClass().add("person-who");
        who.setMinWidth(0);
        HBox.setHgrow(who, Priority.ALWAYS);
        page = Buttons.icon("why-page", Feather.MAXIMIZE_2, new Caption(look.text("window.why.page")),
                () -> act.accept(new Intent.OpenPerson(person)));
        page.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(mark, who, page, close);
        head.getStyleClass().add("why-head");
        lines.getStyleClass().add("why-lines");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        verdict.setMinWidth(0);
        verdict.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(verdict, Priority.ALWAYS);
        standing.getChildren().addAll(verdict, mail);
        standing.getStyleClass().add("why-standing");
        patience.setOnFinished(_ -> setOpacity(DIM));
        getChildren().addAll(head, standing, told, near, scroll, change);
    }

    /// Shows it, or hides it.
    void show(WhyPane pane) {
        if (pane.equals(shown)) {
            return;
        }
        shown = pane;
        boolean card = pane instanceof Card;
        turn(this, !(pane instanceof WhyPane.Closed));
        turn(standing, card);
        turn(scroll, card);
        turn(change, card);
        turn(told, !card);
        turn(name, card);
        turn(near, false);
        turn(mail, false);
        turn(page, card);
        dim(false);
        switch (pane) {
            case WhyPane.Closed _ -> opened.clear();
            case WhyPane.Reading(String asked) -> tell(asked, look.text("window.why.reading", asked));
            case WhyPane.Unknown(String asked, String likely) -> {
                tell(asked, look.text("window.why.unknown", asked));
                nearest = likely == null ? "" : likely;
                near.setText(look.text("window.why.near", nearest));
                turn(near, likely != null);
            }
            case WhyPane.Untold(String asked, String why) -> tell(asked, why);
            case Card found -> fill(found);
        }
    }

    /// Puts the focus where somebody reads on: on the person who was perhaps meant, or on the first line.
    void enter() {
        if (near.isVisible()) {
            near.requestFocus();
        } else if (scroll.isVisible() && !lines.getChildren().isEmpty()) {
            lines.lookup(".why-line").requestFocus();
        } else {
            close.requestFocus();
        }
    }

    private void tell(String asked, String why) {
        key.setText(asked);
        told.setText(why);
    }

    private void fill(Card card) {
        dim(!card.current());
        if (!card.key().equals(person)) {
            opened.clear();
            person = card.key();
        }
        name.setText(card.name());
        turn(name, !card.name().isEmpty());
        key.setText(card.key());
        verdict.setText(look.text((card.in() ? "window.why.in" : "window.why.out") + (card.pinned() ? ".pinned" : "")));
        change.setText(card.change());
        turn(change, !card.change().isEmpty());
        turn(told, card.lines().isEmpty());
        told.setText(look.text("window.why.everyone"));
        turn(mail, card.in());
        draw(card.lines());
    }

    private void draw(List<Line> all) {
        String place = lines.isFocusWithin() ? getScene().getFocusOwner().getId() : null;
        lines.getChildren().clear();
        all.forEach(line -> draw(line, 0));
        if (place != null) {
            Node again = lines.lookup("#" + place);
            (again == null ? close : again).requestFocus();
        }
    }

    private void draw(Line line, int depth) {
        String place = line.place();
        WhyLine drawn = new WhyLine(look, line, opened.contains(place), open -> {
            if (open) {
                opened.add(place);
                reveal(place);
            } else {
                opened.remove(place);
            }
        });
        VBox.setMargin(drawn, new Insets(0, 0, 0, INDENT * Math.min(depth, DEEPEST)));
        lines.getChildren().add(drawn);
        line.below().forEach(below -> draw(below, depth + 1));
    }

    /// Scrolls so far that what was opened is seen, and the line itself stays so.
    private void reveal(String place) {
        scroll.layout();
        Bounds line = lines.lookup("#why-" + place).getParent().getBoundsInParent();
        double room = scroll.getViewportBounds().getHeight();
        double hidden = lines.getHeight() - room;
        double top = scroll.getVvalue() * hidden;
        if (hidden > 0 && line.getMaxY() > top + room) {
            scroll.setVvalue(Math.min(line.getMinY(), line.getMaxY() - room) / hidden);
        }
    }

    /// What is no longer current dims only when the next takes a while.
    private void dim(boolean waiting) {
        if (waiting) {
            patience.playFromStart();
        } else {
            patience.stop();
            setOpacity(1);
        }
    }

    private static void turn(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}

package whom.view.inspector;

import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import whom.desk.Intent;
import whom.desk.state.Tally;
import whom.view.parts.Buttons;
import whom.view.parts.Ends;
import whom.view.parts.Look;
import whom.view.parts.ShareBar;

/// The number: always in the same place. While the next is counted the last one stays, and dims only when that takes a while.
final class Hero extends VBox {
    private static final Duration PATIENCE = Duration.millis(150);
    private static final Duration FADE = Duration.millis(120);
    /// So far that it can still be read.
    private static final double DIM = 0.66;

    private final Look look;
    private final Label number = Buttons.words("–", "hero-number");
    private final Label share = Buttons.words(" ", "hero-share", "muted");
    private final Button again;
    private final ShareBar bar = new ShareBar();
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final FadeTransition fade = new FadeTransition(FADE, number);
    private @Nullable Tally shown;

    /// @param beside what stands at the other end of its line
    Hero(Look look, Consumer<Intent> act, Node beside) {
        this.look = look;
        getStyleClass().add("hero");
        number.setId("number");
        number.setAccessibleRole(AccessibleRole.TEXT);
        share.setId("share");
        again = Buttons.quiet("count-again", Feather.REFRESH_CW, look.text("window.number.again"),
                () -> act.accept(new Intent.CountAgain()));
        patience.setOnFinished(_ -> fadeTo(DIM));
        again.setMinWidth(USE_PREF_SIZE);
        share.setMinHeight(USE_PREF_SIZE);
        HBox line = new HBox(share, again);
        line.getStyleClass().add("hero-line");
        getChildren().addAll(new Ends(number, beside), line, bar);
        turn(again, false);
    }

    void show(Tally tally) {
        if (tally.equals(shown)) {
            return;
        }
        shown = tally;
        Long total = tally.total();
        number.setText(total == null ? "–" : look.numbers().whole(total));
        share.setText(words(tally));
        turn(again, tally.failure() != null);
        bar.show(total == null || tally.everyone() == 0 ? 0 : (double) total / tally.everyone());
        if (tally.current() || total == null) {
            patience.stop();
            fadeTo(1);
        } else if (tally.failure() != null || look.still().getAsBoolean()) {
            fadeTo(DIM);
        } else if (patience.getStatus() != Animation.Status.RUNNING && number.getOpacity() == 1) {
            patience.playFromStart();
        }
        if (tally.current() && total != null) {
            number.setAccessibleText(look.text("window.people", total, look.numbers().whole(total)));
            number.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    private String words(Tally tally) {
        Long total = tally.total();
        if (tally.failure() != null) {
            return tally.failure();
        }
        if (total == null) {
            return look.text("window.number.none");
        }
        return look.text("window.number.share", total, look.numbers().share(total, tally.everyone()),
                look.numbers().whole(tally.everyone()));
    }

    private void fadeTo(double opacity) {
        if (look.still().getAsBoolean()) {
            number.setOpacity(opacity);
        } else if (number.getOpacity() != opacity) {
            fade.stop();
            fade.setFromValue(number.getOpacity());
            fade.setToValue(opacity);
            fade.playFromStart();
        }
    }

    private static void turn(Button button, boolean visible) {
        button.setVisible(visible);
        button.setManaged(visible);
    }
}

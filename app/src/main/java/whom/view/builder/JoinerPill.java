package whom.view.builder;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import whom.rule.Joiner;
import whom.view.parts.Caption;
import whom.view.parts.Look;
import whom.view.parts.MenuCard;
import whom.view.parts.Overlay;
import whom.view.parts.Shortcut;

/// All, Any or None: a press opens the three, the space bar takes the next.
final class JoinerPill extends Button {
    private final Look look;
    private Joiner shown = Joiner.ALL;

    JoinerPill(Look look, Overlay overlay, Consumer<Joiner> choose) {
        this.look = look;
        getStyleClass().setAll("joiner-pill");
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> MenuCard.open(overlay, this,
                List.of(entry(Joiner.ALL, choose), entry(Joiner.ANY, choose), entry(Joiner.NONE, choose))));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                choose.accept(after(shown));
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                fire();
                event.consume();
            }
        });
        addEventFilter(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                event.consume();
            }
        });
    }

    void show(Joiner joiner) {
        shown = joiner;
        setText(look.text(word(joiner)));
        new Caption(look.text("window.joiner.caption", look.text(word(joiner))), Shortcut.TOGGLE_JOINER).on(this);
    }

    private MenuCard.Entry entry(Joiner joiner, Consumer<Joiner> choose) {
        Feather icon = joiner == shown ? Feather.CHECK : Feather.CIRCLE;
        return new MenuCard.Entry("joiner-" + joiner.name().toLowerCase(Locale.ROOT), icon, look.text(word(joiner) + ".long"), null, true,
                () -> choose.accept(joiner));
    }

    private static Joiner after(Joiner joiner) {
        return switch (joiner) {
            case ALL -> Joiner.ANY;
            case ANY -> Joiner.NONE;
            case NONE -> Joiner.ALL;
        };
    }

    private static String word(Joiner joiner) {
        return switch (joiner) {
            case ALL -> "window.joiner.all";
            case ANY -> "window.joiner.any";
            case NONE -> "window.joiner.none";
        };
    }
}

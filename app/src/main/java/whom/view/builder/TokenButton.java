package whom.view.builder;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import whom.desk.state.NodeItem.Token;
import whom.view.parts.Brief;
import whom.view.parts.Caption;
import whom.resolve.Problem.Part;
import whom.view.editor.Spot;

/// One piece of a row that opens its editor.
final class TokenButton extends Button {
    private Spot spot = Spot.of(Part.SUBJECT);
    private @Nullable Token shown;

    TokenButton(Consumer<TokenButton> edit) {
        setMnemonicParsing(false);
        Caption.whole(this);
        setOnAction(_ -> edit.accept(this));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isAltDown()) {
                fire();
                event.consume();
            }
        });
    }

    void show(String id, Spot newSpot, Token token, String spoken) {
        setId(id);
        spot = newSpot;
        setAccessibleText(token.text() + ". " + spoken);
        if (token.equals(shown)) {
            return;
        }
        shown = token;
        setText(Brief.of(token.text()));
        getStyleClass().setAll("token", "token-" + Ids.word(spot.part()));
        if (token.missing()) {
            getStyleClass().add("token-missing");
        }
        if (token.wrong() && !token.missing()) {
            getStyleClass().add("token-wrong");
        }
    }

    Spot spot() {
        return spot;
    }

    boolean isMissing() {
        return shown != null && shown.missing();
    }
}

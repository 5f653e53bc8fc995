package whom.view.builder;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import whom.desk.state.NodeItem.Token;
import whom.resolve.Problem.Part;

/// One piece of a row that opens its editor.
final class TokenButton extends Button {
    private Part part = Part.SUBJECT;
    private @Nullable Token shown;

    TokenButton(Consumer<TokenButton> edit) {
        setMnemonicParsing(false);
        setOnAction(_ -> edit.accept(this));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isAltDown()) {
                fire();
                event.consume();
            }
        });
    }

    void show(String id, Token token, String spoken) {
        setId(id);
        part = token.part();
        setAccessibleText(token.text() + ". " + spoken);
        if (token.equals(shown)) {
            return;
        }
        shown = token;
        setText(token.text());
        getStyleClass().setAll("token", "token-" + word(token.part()));
        if (token.missing()) {
            getStyleClass().add("token-missing");
        }
        if (token.wrong() && !token.missing()) {
            getStyleClass().add("token-wrong");
        }
    }

    Part part() {
        return part;
    }

    boolean isMissing() {
        return shown != null && shown.missing();
    }

    /// The part's name in identities and styles.
    static String word(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}

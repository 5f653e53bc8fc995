package whom.liquid.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.liquid.lex.Token;

/// Where reading stands among tokens.
final class Cursor {
    private final List<Token> tokens;
    private int at;

    Cursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    /// The next token, or null at the end.
    @Nullable
    Token next() {
        return at < tokens.size() ? tokens.get(at++) : null;
    }

    /// Lets the last token be read again.
    void back() {
        at--;
    }
}

package whom.rule.text;

import java.util.Locale;
import org.antlr.v4.runtime.Token;

/// A keyword as it is named: in upper case, however it was written.
final class Keywords {
    private Keywords() {
    }

    static String of(Token token) {
        return token.getText().toUpperCase(Locale.ROOT);
    }
}

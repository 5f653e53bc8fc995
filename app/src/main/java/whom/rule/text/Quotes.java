package whom.rule.text;

import java.util.List;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import whom.rule.text.grammar.RuleGrammarLexer;
import whom.rule.text.grammar.RuleGrammarParser.NameContext;
import whom.rule.text.grammar.RuleGrammarParser.SubjectContext;

/// Quotes around texts and names, put on and taken off. A quote inside is doubled.
final class Quotes {
    /// What other languages call a value that is not there.
    static final String NULL = "NULL";

    private static final String NOT_CHOSEN = "?";

    private Quotes() {
    }

    /// The text inside quotes of any sort.
    static String strip(String quoted) {
        String quote = quoted.substring(0, 1);
        return quoted.substring(1, quoted.length() - 1).replace(quote + quote, quote);
    }

    static String name(NameContext name) {
        return bare(name.getText());
    }

    static String name(SubjectContext name) {
        return bare(name.getText());
    }

    /// The name that was written: without its back-quotes, and empty while it is not chosen.
    static String bare(String written) {
        if (written.equals(NOT_CHOSEN)) {
            return "";
        }
        // A quote that is never closed is no name yet, and may be asked about before the mistake is found.
        boolean quoted = written.length() > 1 && written.startsWith("`") && written.endsWith("`");
        return quoted ? strip(written) : written;
    }

    /// A text as it is printed.
    static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /// A name as it is printed: plain where that reads as the same name, else in back-quotes; `?` while it is not chosen.
    static String name(String name) {
        if (name.isEmpty()) {
            return NOT_CHOSEN;
        }
        return isPlain(name) ? name : "`" + name.replace("`", "``") + "`";
    }

    /// The name of another attribute, where `?` would be a value that is not there, and NULL one of another language.
    static String other(String name) {
        return name.isEmpty() || name.equalsIgnoreCase(NULL) ? "`" + name + "`" : name(name);
    }

    /// A text as it is printed, `?` while it is not chosen.
    static String chosen(String text) {
        return text.isEmpty() ? NOT_CHOSEN : text(text);
    }

    private static boolean isPlain(String name) {
        RuleGrammarLexer lexer = new RuleGrammarLexer(CharStreams.fromString(name));
        lexer.removeErrorListeners();
        List<? extends Token> tokens = lexer.getAllTokens();
        return tokens.size() == 1 && tokens.getFirst().getType() == RuleGrammarLexer.NAME && tokens.getFirst().getText().equals(name);
    }
}

package whom.rule.text;

import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import whom.rule.text.grammar.RuleGrammarLexer;

/// How deep a text nests, known before it is parsed, so that no text can exhaust the stack.
final class Depth {
    /// Deeper than anybody writes.
    private static final int DEEPEST = 300;

    private Depth() {
    }

    static Optional<SyntaxError> check(List<Token> tokens, Spots spots) {
        int open = 0;
        int nots = 0;
        for (Token token : tokens) {
            switch (token.getType()) {
                case RuleGrammarLexer.OPEN -> open++;
                case RuleGrammarLexer.CLOSE -> open--;
                case RuleGrammarLexer.NOT -> nots++;
                case RuleGrammarLexer.AND, RuleGrammarLexer.OR, RuleGrammarLexer.COMMA -> nots = 0;
                default -> {
                }
            }
            if (open + nots > DEEPEST) {
                return Optional.of(new SyntaxError(spots.of(token), "groups are nested deeper than " + DEEPEST + " levels"));
            }
        }
        return Optional.empty();
    }
}

package whom.rule.text;

import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import whom.rule.text.grammar.RuleGrammarLexer;
import whom.rule.text.grammar.RuleGrammarParser;

/// Words that begin a condition and may also be the name of an attribute: `first = 'Ada'`, `min > 3`. Where they can only be a name they
/// become one before the text is parsed. The AS of `AS SEGMENT` becomes a token of its own, as AS alone begins a label.
final class Starters {
    private static final Set<Integer> WORDS = Set.of(RuleGrammarLexer.ANNIVERSARY, RuleGrammarLexer.AVG, RuleGrammarLexer.CONSENT,
            RuleGrammarLexer.COUNT, RuleGrammarLexer.EXPORTED, RuleGrammarLexer.FIRST, RuleGrammarLexer.LAST, RuleGrammarLexer.MAX,
            RuleGrammarLexer.MIN, RuleGrammarLexer.PIN, RuleGrammarLexer.RANDOM, RuleGrammarLexer.SUM);

    private static final Set<Integer> COMPARISONS = Set.of(RuleGrammarLexer.EQUAL, RuleGrammarLexer.DIFFERENT, RuleGrammarLexer.LESS,
            RuleGrammarLexer.AT_MOST, RuleGrammarLexer.GREATER, RuleGrammarLexer.AT_LEAST);

    /// Whatever stands before one of these is what is asked about.
    private static final Set<Integer> TESTS = Set.of(RuleGrammarLexer.EQUAL, RuleGrammarLexer.DIFFERENT, RuleGrammarLexer.LESS,
            RuleGrammarLexer.AT_MOST, RuleGrammarLexer.GREATER, RuleGrammarLexer.AT_LEAST, RuleGrammarLexer.IS, RuleGrammarLexer.NOT,
            RuleGrammarLexer.CONTAINS, RuleGrammarLexer.STARTS, RuleGrammarLexer.ENDS, RuleGrammarLexer.MATCHES, RuleGrammarLexer.HAS);

    /// These too, but not after EXPORTED, whose window they may be.
    private static final Set<Integer> WINDOWS = Set.of(RuleGrammarLexer.WITHIN, RuleGrammarLexer.TODAY, RuleGrammarLexer.YESTERDAY,
            RuleGrammarLexer.BEFORE, RuleGrammarLexer.AFTER, RuleGrammarLexer.ON, RuleGrammarLexer.BETWEEN, RuleGrammarLexer.FURTHER);

    private Starters() {
    }

    /// @param tokens of one text, without white space and comments
    static void settle(List<CommonToken> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            int type = tokens.get(i).getType();
            if (WORDS.contains(type) && isName(tokens, i)) {
                tokens.get(i).setType(RuleGrammarLexer.NAME);
            } else if (type == RuleGrammarLexer.AS && type(tokens, i + 1) == RuleGrammarLexer.SEGMENT) {
                tokens.get(i).setType(RuleGrammarParser.AS_SEGMENT);
            }
        }
    }

    private static boolean isName(List<CommonToken> tokens, int i) {
        int before = type(tokens, i - 1);
        if (before == RuleGrammarLexer.IN || before == RuleGrammarLexer.WITHIN) {
            return false;
        }
        if (COMPARISONS.contains(before) || before == RuleGrammarLexer.IS
                || (before == RuleGrammarLexer.NOT && type(tokens, i - 2) == RuleGrammarLexer.IS)) {
            return true;
        }
        int word = tokens.get(i).getType();
        int next = type(tokens, i + 1);
        if (next == RuleGrammarLexer.IN) {
            boolean list = type(tokens, i + 2) == RuleGrammarLexer.OPEN || type(tokens, i + 2) == RuleGrammarLexer.CASE;
            return word != RuleGrammarLexer.PIN && (word != RuleGrammarLexer.EXPORTED || list);
        }
        return TESTS.contains(next) || (WINDOWS.contains(next) && word != RuleGrammarLexer.EXPORTED)
                || (next == RuleGrammarLexer.NUMBER && word != RuleGrammarLexer.EXPORTED && word != RuleGrammarLexer.RANDOM);
    }

    private static int type(List<CommonToken> tokens, int i) {
        return i < 0 || i >= tokens.size() ? Token.EOF : tokens.get(i).getType();
    }
}

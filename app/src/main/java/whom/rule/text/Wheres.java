package whom.rule.text;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import whom.rule.text.grammar.RuleGrammarLexer;
import whom.rule.text.grammar.RuleGrammarParser;

/// How far each WHERE reaches: over every following AND and OR after which comes a test, or a group of nothing but tests. Those get tokens
/// of their own before the text is parsed.
final class Wheres {
    private final List<CommonToken> tokens;
    private final TestLength tests;
    private final List<CommonToken> claimed = new ArrayList<>();

    private Wheres(List<CommonToken> tokens) {
        this.tokens = tokens;
        this.tests = new TestLength(tokens);
    }

    /// @param tokens of one text, without white space and comments
    static void settle(List<CommonToken> tokens) {
        Wheres wheres = new Wheres(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (wheres.is(i, RuleGrammarLexer.WHERE)) {
                wheres.tests(i + 1, false);
            }
        }
        for (CommonToken token : wheres.claimed) {
            token.setType(token.getType() == RuleGrammarLexer.AND ? RuleGrammarParser.WHERE_AND : RuleGrammarParser.WHERE_OR);
        }
    }

    /// Claims what joins the tests from here on.
    ///
    /// @param inside whether a parenthesis of the WHERE itself is open, which leaves no choice
    /// @return where the tests end, or −1 where there is none
    private int tests(int start, boolean inside) {
        int end = one(start, true);
        while (end >= 0 && (is(end, RuleGrammarLexer.AND) || is(end, RuleGrammarLexer.OR))) {
            int before = claimed.size();
            claimed.add(tokens.get(end));
            int next = one(end + 1, inside);
            if (next < 0 && inside) {
                return -1;
            }
            if (next < 0) {
                claimed.subList(before, claimed.size()).clear();
                return end;
            }
            end = next;
        }
        return end;
    }

    /// The end of one test or one group of nothing but tests, or −1.
    private int one(int start, boolean certain) {
        if (!is(start, RuleGrammarLexer.OPEN)) {
            return tests.end(start);
        }
        int end = tests(start + 1, certain);
        return end >= 0 && is(end, RuleGrammarLexer.CLOSE) ? end + 1 : -1;
    }

    private boolean is(int i, int type) {
        return i < tokens.size() && tokens.get(i).getType() == type;
    }
}

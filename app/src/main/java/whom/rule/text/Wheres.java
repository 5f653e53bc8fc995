package whom.rule.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import whom.rule.text.grammar.RuleGrammarLexer;
import whom.rule.text.grammar.RuleGrammarParser;
import whom.text.Folding;

/// How far each WHERE reaches: over every following AND and OR after which comes a test, or a group of nothing but tests. Those get tokens
/// of their own before the text is parsed. A name that only people have ends it too, where it is known.
final class Wheres {
    private final List<CommonToken> tokens;
    private final TestLength tests;
    private final Set<String> ofPeople;
    private final List<CommonToken> claimed = new ArrayList<>();

    private Wheres(List<CommonToken> tokens, Set<String> ofPeople) {
        this.tokens = tokens;
        this.tests = new TestLength(tokens);
        this.ofPeople = ofPeople;
    }

    /// @param tokens   of one text, without white space and comments
    /// @param ofPeople folded names of attributes that no event has as a property; empty when they are not known
    static void settle(List<CommonToken> tokens, Set<String> ofPeople) {
        Wheres wheres = new Wheres(tokens, ofPeople);
        for (int i = 0; i < tokens.size(); i++) {
            if (wheres.is(i, RuleGrammarLexer.WHERE)) {
                wheres.tests(i + 1, false, true);
            }
        }
        for (CommonToken token : wheres.claimed) {
            token.setType(token.getType() == RuleGrammarLexer.AND ? RuleGrammarParser.WHERE_AND : RuleGrammarParser.WHERE_OR);
        }
    }

    /// Claims what joins the tests from here on.
    ///
    /// @param inside whether a parenthesis of the WHERE itself is open, which leaves no choice
    /// @param sure   whether the first test must be the WHERE's
    /// @return where the tests end, or −1 where there is none
    private int tests(int start, boolean inside, boolean sure) {
        int end = one(start, sure);
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

    private boolean isOfPeople(int i) {
        return i < tokens.size() && ofPeople.contains(Folding.fold(Quotes.bare(tokens.get(i).getText())));
    }

    /// The end of one test or one group of nothing but tests, or −1.
    private int one(int start, boolean certain) {
        if (!is(start, RuleGrammarLexer.OPEN)) {
            return !certain && isOfPeople(start) ? -1 : tests.end(start);
        }
        int end = tests(start + 1, certain, certain);
        return end >= 0 && is(end, RuleGrammarLexer.CLOSE) ? end + 1 : -1;
    }

    private boolean is(int i, int type) {
        return i < tokens.size() && tokens.get(i).getType() == type;
    }
}

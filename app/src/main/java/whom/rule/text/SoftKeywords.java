package whom.rule.text;

import java.util.HashSet;
import java.util.Set;
import org.antlr.v4.runtime.atn.RuleStartState;
import whom.rule.text.grammar.RuleGrammarParser;

/// The tokens that may stand for a name, as the grammar says.
final class SoftKeywords {
    /// Where a condition may begin: what is asked about.
    static final Set<Integer> SUBJECTS = types(RuleGrammarParser.RULE_subject);
    /// Where nothing but a name can stand.
    static final Set<Integer> NAMES = types(RuleGrammarParser.RULE_name);

    private SoftKeywords() {
    }

    private static Set<Integer> types(int rule) {
        RuleStartState start = RuleGrammarParser._ATN.ruleToStartState[rule];
        return Set.copyOf(new HashSet<>(RuleGrammarParser._ATN.nextTokens(start).toList()));
    }
}

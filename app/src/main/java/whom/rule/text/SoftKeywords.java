package whom.rule.text;

import java.util.HashSet;
import java.util.Set;
import org.antlr.v4.runtime.atn.RuleStartState;
import whom.rule.text.grammar.RuleGrammarParser;

/// The tokens that may stand for a name, as the grammar says.
final class SoftKeywords {
    static final Set<Integer> TYPES = types();

    private SoftKeywords() {
    }

    private static Set<Integer> types() {
        RuleStartState name = RuleGrammarParser._ATN.ruleToStartState[RuleGrammarParser.RULE_name];
        return Set.copyOf(new HashSet<>(RuleGrammarParser._ATN.nextTokens(name).toList()));
    }
}

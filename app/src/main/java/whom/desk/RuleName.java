package whom.desk;

import whom.desk.words.RuleWords;
import whom.rule.Condition;
import whom.rule.Node;
import whom.rule.Rule;

/// What a segment is called that was made of a part of a rule: what that part says, as far as it is a name.
final class RuleName {
    private static final int LONGEST = 60;

    private RuleName() {
    }

    /// @param whole the part as a rule of its own
    static String of(Node part, Rule whole, RuleWords words) {
        String said = part instanceof Condition condition ? words.phrase(condition) : words.sentence(whole).replaceFirst("\\.$", "");
        return said.length() <= LONGEST ? said : said.substring(0, LONGEST).strip() + "…";
    }
}

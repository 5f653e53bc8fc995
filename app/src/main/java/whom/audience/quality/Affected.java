package whom.audience.quality;

import java.util.Optional;
import whom.rule.Rule;
import whom.rule.text.RuleText;

/// Some of the people.
///
/// @param people how many
/// @param rule   the text of a rule that selects just them; none when the rule language can't say it in reasonable length
public record Affected(long people, Optional<String> rule) {
    static Affected by(long people, Rule rule) {
        return new Affected(people, Optional.of(RuleText.print(rule)));
    }

    static Affected by(long people, Optional<Rule> rule) {
        return new Affected(people, rule.map(RuleText::print));
    }
}

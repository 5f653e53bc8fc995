package whom.desk;

import org.jspecify.annotations.Nullable;
import whom.desk.words.RuleWords;
import whom.rule.Rule;
import whom.rule.text.RuleText;

/// The rule in the builder as text and as a sentence, written out once for as long as it stays: one that names many people is long.
final class Spelling {
    private final RuleWords words;
    private @Nullable Spelled last;

    Spelling(RuleWords words) {
        this.words = words;
    }

    /// A rule written out.
    record Spelled(Rule rule, String text, String sentence) {}

    Spelled of(Rule rule) {
        Spelled spelled = last;
        if (spelled == null || !spelled.rule().equals(rule)) {
            spelled = new Spelled(rule, RuleText.print(rule), words.sentence(rule));
            last = spelled;
        }
        return spelled;
    }
}

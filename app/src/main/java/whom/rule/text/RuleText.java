package whom.rule.text;

import whom.rule.Rule;

/// A rule as text, both ways. Any text that [#print] gives parses to the very same rule.
@SuppressWarnings("DoNotCallSuggester")
public final class RuleText {
    private RuleText() {
    }

    /// The rule of a text; nothing but white space and comments is everyone.
    public static Parsed parse(String text) {
        throw new UnsupportedOperationException(text);
    }

    /// The one canonical text of a rule: a single line when it fits, else one line a condition.
    public static String print(Rule rule) {
        throw new UnsupportedOperationException(rule.toString());
    }
}

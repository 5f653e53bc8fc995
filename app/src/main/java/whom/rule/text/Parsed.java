package whom.rule.text;

import java.util.List;
import whom.rule.Rule;

/// What came of reading a rule's text.
public sealed interface Parsed {
    /// A rule; its names and values have not been held against a schema.
    record Tree(Rule rule, Places places) implements Parsed {}

    /// No rule.
    ///
    /// @param errors at least one, in the order of the text
    record Broken(List<SyntaxError> errors) implements Parsed {
        public Broken {
            errors = List.copyOf(errors);
        }
    }
}

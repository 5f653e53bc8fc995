package whom.export.preset;

import java.util.List;
import whom.template.Phrase;

/// Where the values of a column come from.
public sealed interface Content {
    /// Stands among the names for the key by which the store tells people apart.
    String KEY = "@key";

    /// An attribute (or `tags`): of the identity and of parts the first one the workspace has.
    record From(List<String> names) implements Content {
        public From {
            names = List.copyOf(names);
        }
    }

    /// What an expression of Liquid prints for the person.
    record Expression(Phrase phrase) implements Content {}

    /// The same text for everyone.
    record Constant(String text) implements Content {}

    /// Everything asked for that has no column of its own, as one JSON object.
    record Rest() implements Content {}
}

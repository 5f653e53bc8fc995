package whom.export.preset;

import java.time.format.DateTimeFormatter;
import java.util.Map;

/// What is done to a value on its way into a cell.
public sealed interface Step {
    /// White space at both ends goes.
    record Trim() implements Step {}

    record Lower() implements Step {}

    /// Every run of white space becomes one space.
    record Collapse() implements Step {}

    /// A plain e-mail address, or nothing.
    record Email() implements Step {}

    /// `+` and 7 to 15 digits (E.164), punctuation removed, or nothing.
    record Phone() implements Step {}

    /// Two capital letters of ISO 3166-1, or nothing; `UK` is `GB`.
    record Country() implements Step {}

    /// Two small letters of ISO 639-1, or nothing; `pt-BR` is `pt`.
    record Language() implements Step {}

    /// A zone of the IANA data base, or nothing.
    record Zone() implements Step {}

    /// The vendor's word for a value, case ignored, or nothing.
    record Words(Map<String, String> words) implements Step {
        public Words {
            words = Map.copyOf(words);
        }
    }

    /// A date in another pattern than the preset's; only for dates and instants.
    record Date(DateTimeFormatter pattern) implements Step {}
}

package whom.desk;

import java.util.function.Function;
import whom.desk.words.RuleWords;
import whom.profile.Schema;

/// What attributes, events and values are called in this session. Labels of values can be changed while it is open; what was said in the words of
/// before is said again by whoever keeps it.
///
/// Changed on the desk's thread only; any thread may ask.
final class Vocabulary {
    private final Function<Schema, RuleWords> words;
    private volatile Known known;

    private record Known(Schema schema, RuleWords words) {}

    Vocabulary(Schema schema, Function<Schema, RuleWords> words) {
        this.words = words;
        this.known = new Known(schema, words.apply(schema));
    }

    Schema schema() {
        return known.schema();
    }

    RuleWords words() {
        return known.words();
    }

    void learn(Schema schema) {
        known = new Known(schema, words.apply(schema));
    }
}

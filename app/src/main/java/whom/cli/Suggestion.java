package whom.cli;

import java.util.Collection;
import whom.text.NearMatch;

/// The end of a message about an unknown name: what was likely meant.
final class Suggestion {
    private Suggestion() {
    }

    static String of(String name, Collection<String> known) {
        return NearMatch.of(name, known).map(near -> "; did you mean `" + near + "`?").orElse("");
    }
}

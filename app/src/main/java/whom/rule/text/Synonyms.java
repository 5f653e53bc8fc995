package whom.rule.text;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Words of other rule languages, and what is said here instead.
final class Synonyms {
    private static final Map<String, String> HINTS = Map.of( //
            "LIKE", "say CONTAINS, STARTS WITH or ENDS WITH", //
            "NULL", "say IS SET or IS NOT SET", //
            "INCLUDES", "say HAS ANY, HAS ALL or HAS NONE", //
            "INCLUDE", "say HAS ANY, HAS ALL or HAS NONE", //
            "EQUALS", "say =", //
            "EXCEPT", "say AND NOT", //
            "BLANK", "say IS NOT SET", //
            "SINCE", "say AFTER", //
            "UNTIL", "say BEFORE");

    private Synonyms() {
    }

    static @Nullable String hint(String word) {
        return HINTS.get(word.toUpperCase(Locale.ROOT));
    }
}

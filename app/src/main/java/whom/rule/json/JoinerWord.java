package whom.rule.json;

import java.util.Locale;
import whom.rule.Joiner;

/// The key of a group: `all`, `any`, `none`.
final class JoinerWord {
    private JoinerWord() {
    }

    static String of(Joiner joiner) {
        return joiner.name().toLowerCase(Locale.ROOT);
    }
}

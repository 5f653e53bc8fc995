package whom.liquid.mailchimp;

import java.util.Map;
import java.util.regex.Pattern;

/// The entities that visual editors put into merge tags: `*|IF:AGE &gt;= 18|*`.
final class Entities {
    private static final Map<String, String> SIGNS = Map.of("&gt;", ">", "&lt;", "<", "&nbsp;", " ", "&quot;", "\"", "&#39;", "'", "&apos;",
            "'",
            "&amp;", "&");
    private static final Pattern ENTITY = Pattern.compile(String.join("|", SIGNS.keySet()));

    private Entities() {
    }

    /// The text that was meant; a space that may not break is a space.
    static String decoded(String text) {
        String plain = text.replace('\u00a0', ' ');
        return plain.indexOf('&') < 0 ? plain : ENTITY.matcher(plain).replaceAll(entity -> SIGNS.getOrDefault(entity.group(), ""));
    }
}

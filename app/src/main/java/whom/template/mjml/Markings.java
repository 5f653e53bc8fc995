package whom.template.mjml;

import java.util.regex.Pattern;
import whom.template.Dialect;

/// How pieces of a dialect are told from the MJML around them.
///
/// @param piece the whole of one
/// @param begun the beginning of one, to find those that never end
record Markings(Pattern piece, Pattern begun) {
    private static final Markings LIQUID = new Markings(Pattern.compile("\\{\\{[\\s\\S]*?\\}\\}+|\\{%[\\s\\S]*?%\\}"),
            Pattern.compile("\\{\\{|\\{%"));
    private static final Markings DJANGO = new Markings(Pattern.compile("\\{\\{[\\s\\S]*?\\}\\}|\\{%[\\s\\S]*?%\\}|\\{#[^\\n]*?#\\}"),
            Pattern.compile("\\{\\{|\\{%"));
    private static final Markings MERGE_TAGS = new Markings(Pattern.compile("\\*\\|[\\s\\S]*?\\|\\*"), Pattern.compile("\\*\\|"));

    static Markings of(Dialect dialect) {
        return switch (dialect) {
            case LIQUID, LIQP, SHOPIFY, BRAZE, CUSTOMERIO -> LIQUID;
            case KLAVIYO -> DJANGO;
            case MAILCHIMP -> MERGE_TAGS;
        };
    }
}

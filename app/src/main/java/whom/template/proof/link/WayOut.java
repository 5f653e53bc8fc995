package whom.template.proof.link;

import java.util.Locale;
import java.util.regex.Pattern;

/// By what a link to unsubscribe is known: English, German, French and Spanish words, and what addresses and senders' tags are made of.
public final class WayOut {
    /// Also in tags that the sender has yet to fill in: `*|UNSUB|*`, `{{ unsubscribe_url }}`, `%unsubscribe_url%`, `<%asm_group_unsubscribe_raw_url%>`.
    private static final Pattern ADDRESS = Pattern
            .compile("unsub|opt-?_?out|abmeld|abbestell|austrag|d(?:e|é|%c3%a9)sabonn|d(?:e|é|%c3%a9)sinscri"
                    + "|desuscri|darse-?de-?baja|/baja\\b");
    private static final Pattern WORDS = Pattern
            .compile("unsubscri|opt(?:ing)?[ -]out|stop receiving|abmeld|melden? sie sich (?:hier )?ab\\b|abbestell"
                    + "|austragen|d[ée]sabonne|d[ée]sinscri|desuscri|(?:dar(?:se|me|te)|d[ée]se|date) de baja"
                    + "|(?:cancel|anul)[ae]r? (?:la |tu |su |mi )?suscripci[oó]n");
    private static final Pattern TAG = Pattern.compile("\\{[{%]\\s*unsubscribe|\\*\\|unsub|%unsubscribe|\\[unsubscribe|<%asm_group_unsub");

    private WayOut() {
    }

    public static boolean byAddress(String href) {
        return ADDRESS.matcher(href.toLowerCase(Locale.ROOT)).find();
    }

    /// Whether a text that people read names it.
    public static boolean byWords(String text) {
        return WORDS.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    /// Whether a text has a tag that its sender turns into a whole link.
    public static boolean byTag(String text) {
        return TAG.matcher(text.toLowerCase(Locale.ROOT)).find();
    }
}

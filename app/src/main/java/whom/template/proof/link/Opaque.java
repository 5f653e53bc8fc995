package whom.template.proof.link;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The spans of a text that are not what they seem: tags of template languages, and characters written as HTML entities. A sign within them divides nothing.
final class Opaque {
    /// Tags of Liquid and its kin, of Mailchimp, and of SendGrid; they do not nest.
    private static final Pattern TAG = Pattern.compile("\\{\\{.*?}}|\\{%.*?%}|\\{#.*?#}|\\*\\|.*?\\|\\*|<%.*?%>", Pattern.DOTALL);
    private static final Pattern ENTITY = Pattern.compile("&#(?:\\d{1,7}|[xX][0-9a-fA-F]{1,6});");

    private final List<int[]> spans = new ArrayList<>();

    Opaque(String text) {
        add(TAG, text);
        if (text.contains("&#")) {
            add(ENTITY, text);
        }
    }

    private void add(Pattern pattern, String text) {
        for (MatchResult found : (Iterable<MatchResult>) pattern.matcher(text).results()::iterator) {
            spans.add(new int[]{found.start(), found.end()});
        }
    }

    /// Where a sign stands outside of all spans, or -1.
    int indexOf(String text, char sign, int from) {
        int at = text.indexOf(sign, from);
        while (at >= 0 && covers(at)) {
            at = text.indexOf(sign, at + 1);
        }
        return at;
    }

    boolean covers(int at) {
        return spans.stream().anyMatch(span -> span[0] <= at && at < span[1]);
    }

    /// Whether a text is tags and nothing else.
    static boolean isAll(String text) {
        return !text.isBlank() && TAG.matcher(text).replaceAll("").isBlank();
    }

    static boolean isTag(String text) {
        return TAG.matcher(text).find();
    }
}

package whom.template.proof.link;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts parameters into the links of a text: a finished page, or the source of a template, of which every other character stays.
public final class UtmTagging {
    /// Elements that lead somewhere, Outlook's drawn buttons too.
    private static final Pattern ELEMENT = Pattern.compile("<(?:a|area|v:[a-z]+)(?=[\\s/>])", Pattern.CASE_INSENSITIVE);
    private static final Pattern ATTRIBUTE = Pattern.compile("\\G(?:[\\s/]+|\\{\\{.*?}}|\\{%.*?%}|([^\\s=/>\"'{]+|\\{)(?:\\s*(=)\\s*)?)",
            Pattern.DOTALL);
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>");
    /// The text of a link that leads out of a list is not longer.
    private static final int SAID = 2000;

    private UtmTagging() {
    }

    /// A text with its parameters put in.
    ///
    /// @param text      all of it
    /// @param changed   how many links were looked after, those that had everything already included
    /// @param untouched addresses of pages that could not be changed for certain, as written
    public record Tagged(String text, int changed, List<String> untouched) {
        public Tagged {
            untouched = List.copyOf(untouched);
        }
    }

    /// @param source a page or a template, in HTML
    public static Tagged tagged(String source, Utm utm, Own own) {
        StringBuilder text = new StringBuilder(source.length() + 1024);
        List<String> untouched = new ArrayList<>();
        int changed = 0;
        int copied = 0;
        Matcher element = ELEMENT.matcher(source);
        int from = 0;
        while (element.find(from)) {
            from = element.end();
            int[] value = href(source, from);
            if (value.length == 0) {
                continue;
            }
            String href = source.substring(value[0], value[1]);
            from = value[1];
            if (!isOwn(href, own) || WayOut.byWords(said(source, value[1]))) {
                continue;
            }
            if (href.isBlank() || Opaque.isAll(href) || needsMore(href, utm)) {
                untouched.add(href);
                continue;
            }
            text.append(source, copied, value[0]).append(utm.in(href));
            copied = value[1];
            changed++;
        }
        return new Tagged(text.append(source, copied, source.length()).toString(), changed, untouched);
    }

    /// Whether nothing came of it although something should have.
    private static boolean needsMore(String href, Utm utm) {
        return utm.in(href).equals(href) && utm.values().keySet().stream().anyMatch(parameter -> !href.contains(parameter.key() + "="));
    }

    private static boolean isOwn(String href, Own own) {
        String written = href.strip();
        if (WayOut.byAddress(written)) {
            return false;
        }
        Address address = Address.of(written);
        return switch (address.kind()) {
            case HTTP, HTTPS -> Opaque.isTag(address.host()) || address.host().startsWith("{{") || own.holds(address.host());
            case TAG -> !written.startsWith("[") && !written.startsWith("%");
            case EMPTY, NOWHERE, ANCHOR, SCRIPT, RELATIVE, OTHER -> false;
        };
    }

    /// Where the value of `href` begins and ends, or nothing.
    private static int[] href(String source, int from) {
        Matcher attribute = ATTRIBUTE.matcher(source);
        int at = from;
        while (at < source.length() && source.charAt(at) != '>') {
            if (!attribute.find(at) || attribute.end() == at) {
                return new int[0];
            }
            at = attribute.end();
            if (attribute.group(2) != null && at < source.length()) {
                char quote = source.charAt(at);
                boolean quoted = quote == '"' || quote == '\'';
                int start = quoted ? at + 1 : at;
                int end = end(source, quoted ? String.valueOf(quote) : " \t\n\f\r>", start);
                if (end < 0) {
                    return new int[0];
                }
                if (attribute.group(1).equalsIgnoreCase("href")) {
                    return new int[]{start, end};
                }
                at = quoted ? end + 1 : end;
            }
        }
        return new int[0];
    }

    /// Where a value ends: at one of the signs that end it, but not at one within a tag, as in `"{{ x | default: "a" }}"`.
    private static int end(String source, String signs, int from) {
        int at = from;
        while (at < source.length()) {
            if (signs.indexOf(source.charAt(at)) >= 0) {
                return at;
            }
            String close = source.startsWith("{{", at) ? "}}" : source.startsWith("{%", at) ? "%}" : null;
            int end = close == null ? -1 : source.indexOf(close, at);
            at = close == null || end < 0 ? at + 1 : end + 2;
        }
        return -1;
    }

    /// What stands between the element and its end, without markup.
    private static String said(String source, int from) {
        int open = source.indexOf('>', from);
        int close = open < 0 ? -1 : source.indexOf("</", open);
        while (close >= 0 && close - from < SAID && !source.regionMatches(true, close, "</a", 0, 3)
                && !source.regionMatches(true, close, "</v:", 0, 4)) {
            close = source.indexOf("</", close + 2);
        }
        return close < 0 ? "" : MARKUP.matcher(source.substring(open + 1, close)).replaceAll(" ");
    }
}

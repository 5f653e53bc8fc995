package whom.template;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/// Marks by which an element of a page tells where its tag stands in the source: an attribute with the offset, put into every start tag before the template is filled in, so that
/// it comes out wherever the tag does.
///
/// Places within tags of the dialect, comments, styles and scripts are left alone. A mark can still change what comes out, where a template looks at its own
/// markup: whoever fills in a marked source holds the result, [without][#without(String)] its marks, against the plain one.
final class SourceMarks {
    private static final String NAME = PageSpot.ATTRIBUTE;
    private static final Pattern MARK = Pattern.compile(" " + NAME + "=\"\\d+\"");
    /// Their content is no markup.
    private static final Set<String> OPAQUE = Set.of("style", "script", "title", "textarea", "noscript", "xmp");
    /// Nothing of them is seen; the tags of MJML know no such attribute.
    private static final Set<String> UNMARKED = Set.of("html", "head", "meta", "link", "base");

    private final String source;
    private final String folded;
    private final List<Tag> tags = new ArrayList<>();
    private int at;
    /// How many line ends of two characters stand before the last tag; places are counted as if each were one.
    private int returns;
    private int counted;

    /// A start tag that is marked.
    ///
    /// @param start   as if every line ended in a line feed alone
    /// @param nameEnd behind its name, in the source as it is
    private record Tag(int start, int nameEnd) {}

    private SourceMarks(String source) {
        this.source = source;
        this.folded = ascii(source);
    }

    /// The source with its marks.
    static String in(String source) {
        StringBuilder marked = new StringBuilder(source.length() * 2);
        int copied = 0;
        for (Tag tag : new SourceMarks(source).all()) {
            marked.append(source, copied, tag.nameEnd()).append(' ').append(NAME).append("=\"").append(tag.start()).append('"');
            copied = tag.nameEnd();
        }
        return marked.append(source, copied, source.length()).toString();
    }

    /// The last marked tag that begins at or before an offset; nothing where there is none.
    static OptionalInt before(String source, int offset) {
        int last = -1;
        for (Tag tag : new SourceMarks(source).all()) {
            if (tag.start() > offset) {
                break;
            }
            last = tag.start();
        }
        return last < 0 ? OptionalInt.empty() : OptionalInt.of(last);
    }

    /// The text without marks.
    static String without(String html) {
        return MARK.matcher(html).replaceAll("");
    }

    private List<Tag> all() {
        while (at < source.length()) {
            if (!skip("{{", "}}") && !skip("{%", "%}") && !skip("<!--", "-->") && !tag()) {
                at++;
            }
        }
        return tags;
    }

    /// Goes behind a piece that begins here, if one does; one that never ends takes all that is left.
    private boolean skip(String begin, String end) {
        if (!source.startsWith(begin, at)) {
            return false;
        }
        int found = source.indexOf(end, at + begin.length());
        at = found < 0 ? source.length() : found + end.length();
        return true;
    }

    private boolean tag() {
        int start = at;
        int end = start + 1;
        if (source.charAt(start) != '<' || end >= source.length() || !isLetter(source.charAt(end))) {
            return false;
        }
        while (end < source.length() && (isLetter(source.charAt(end)) || source.charAt(end) == '-' || source.charAt(end) == ':'
                || Character.isDigit(source.charAt(end)))) {
            end++;
        }
        String name = folded.substring(start + 1, end);
        boolean whole = end < source.length() && (Character.isWhitespace(source.charAt(end)) || ">/".indexOf(source.charAt(end)) >= 0);
        if (whole && !OPAQUE.contains(name) && !UNMARKED.contains(name) && !name.startsWith("mj")) {
            tags.add(new Tag(plain(start), end));
        }
        at = end;
        attributes();
        if (OPAQUE.contains(name)) {
            int close = folded.indexOf("</" + name, at);
            at = close < 0 ? source.length() : close;
        }
        return true;
    }

    private int plain(int offset) {
        for (; counted < offset; counted++) {
            if (source.charAt(counted) == '\r' && counted + 1 < source.length() && source.charAt(counted + 1) == '\n') {
                returns++;
            }
        }
        return offset - returns;
    }

    /// Goes behind the end of a tag, over values in quotes and over tags of the dialect.
    private void attributes() {
        char quote = 0;
        while (at < source.length()) {
            if (skip("{{", "}}") || skip("{%", "%}")) {
                continue;
            }
            char c = source.charAt(at++);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return;
            }
        }
    }

    /// Lower case where that cannot change the length.
    private static String ascii(String text) {
        StringBuilder lower = new StringBuilder(text);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                lower.setCharAt(i, (char) (c + 32));
            }
        }
        return lower.toString();
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}

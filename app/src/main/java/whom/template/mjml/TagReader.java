package whom.template.mjml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Reads the tags of MJML with their offsets. It never refuses: what is no tag is text.
final class TagReader {
    /// What stands in these is no markup.
    private static final Set<String> PLAIN = Set.of("mj-style", "mj-title", "mj-preview", "style", "script", "title", "textarea");

    private final String text;
    private final List<Tag> tags = new ArrayList<>();
    /// Whether a comment may stand at an offset.
    private final boolean[] markup;
    private int at;

    TagReader(String text) {
        this.text = text;
        this.markup = new boolean[text.length()];
        while (at < text.length()) {
            step();
        }
    }

    List<Tag> tags() {
        return tags;
    }

    /// Whether what stands there stands between tags, where a comment may stand, too.
    boolean betweenTags(int offset) {
        return markup[offset];
    }

    private void step() {
        if (text.startsWith("<!--", at)) {
            at = after("-->", at + 4);
        } else if (text.startsWith("<![CDATA[", at)) {
            at = after("]]>", at);
        } else if (text.charAt(at) == '<' && at + 1 < text.length()
                && (Character.isLetter(text.charAt(at + 1))
                        || (text.charAt(at + 1) == '/' && at + 2 < text.length() && Character.isLetter(text.charAt(at + 2))))) {
            tag();
        } else if (text.charAt(at) == '<' && at + 1 < text.length() && (text.charAt(at + 1) == '!' || text.charAt(at + 1) == '?')) {
            at = after(">", at);
        } else {
            markup[at++] = true;
        }
    }

    private int after(String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    private void tag() {
        int start = at;
        boolean closes = text.charAt(at + 1) == '/';
        at += closes ? 2 : 1;
        String name = name();
        List<Tag.Attribute> attributes = new ArrayList<>();
        boolean whole = false;
        while (at < text.length() && text.charAt(at) != '>') {
            char c = text.charAt(at);
            if (c == '/' || Character.isWhitespace(c)) {
                whole = c == '/';
                at++;
            } else {
                whole = false;
                attributes.add(attribute());
            }
        }
        at = Math.min(text.length(), at + 1);
        tags.add(new Tag(name, start, at, closes ? Tag.Kind.CLOSES : whole ? Tag.Kind.WHOLE : Tag.Kind.OPENS, attributes));
        if (!closes && !whole && PLAIN.contains(name)) {
            int end = text.toLowerCase(Locale.ROOT).indexOf("</" + name, at);
            at = end < 0 ? text.length() : end;
        }
    }

    private Tag.Attribute attribute() {
        int start = at;
        // A character that begins no name, such as a stray quote, is a name of its own, so that reading goes on.
        at++;
        String name = (text.charAt(start) + name()).toLowerCase(Locale.ROOT);
        int next = skipSpace(at);
        if (next >= text.length() || text.charAt(next) != '=') {
            return new Tag.Attribute(name, start, "");
        }
        at = skipSpace(next + 1);
        if (at >= text.length()) {
            return new Tag.Attribute(name, start, "");
        }
        char quote = text.charAt(at);
        int from = quote == '"' || quote == '\'' ? at + 1 : at;
        if (from > at) {
            int end = text.indexOf(quote, from);
            at = end < 0 ? text.length() : end + 1;
            return new Tag.Attribute(name, start, text.substring(from, end < 0 ? text.length() : end));
        }
        while (at < text.length() && text.charAt(at) != '>' && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return new Tag.Attribute(name, start, text.substring(from, at));
    }

    private int skipSpace(int from) {
        int next = from;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private String name() {
        int start = at;
        while (at < text.length() && "=/>\"'".indexOf(text.charAt(at)) < 0 && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at).toLowerCase(Locale.ROOT);
    }
}

package whom.template.proof.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads CSS as a browser forgives it: what cannot be understood is passed over up to the next semicolon or brace.
///
/// Grammar: CSS Syntax Module Level 3, https://www.w3.org/TR/css-syntax-3/.
public final class CssReader {
    private static final Pattern IMPORTANT = Pattern.compile("(?i)!\\s*important\\s*$");
    private static final Pattern NAME = Pattern.compile("-?[-_a-zA-Z\\x{80}-\\x{FFFF}][-_a-zA-Z0-9\\x{80}-\\x{FFFF}]*");
    /// Deeper blocks are nobody's work.
    private static final int DEEPEST = 40;

    private final String css;
    private final int offset;
    private final List<StyleRule> rules = new ArrayList<>();
    private final List<AtRule> atRules = new ArrayList<>();
    private int at;

    private CssReader(String css, int offset) {
        this.css = css;
        this.offset = offset;
    }

    /// @param offset where the text begins in the page
    public static Stylesheet sheet(String text, int offset) {
        List<Integer> comments = new ArrayList<>();
        CssReader reader = new CssReader(withoutComments(text, offset, comments), offset);
        while (reader.at < reader.css.length()) {
            reader.contents(0, List.of(), null);
        }
        return new Stylesheet(reader.rules, reader.atRules, comments);
    }

    /// What stands in a `style` attribute.
    ///
    /// @param offset where the value begins in the page
    public static List<Declaration> declarations(String text, int offset) {
        CssReader reader = new CssReader(withoutComments(text, offset, new ArrayList<>()), offset);
        List<Declaration> all = new ArrayList<>();
        while (reader.at < reader.css.length()) {
            reader.contents(0, List.of(), all);
        }
        return all;
    }

    /// The text with blanks for its comments, so that all places stay.
    private static String withoutComments(String text, int offset, List<Integer> comments) {
        int open = text.indexOf("/*");
        if (open < 0) {
            return text;
        }
        StringBuilder blanked = new StringBuilder(text);
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'') {
                i = afterString(text, i);
            } else if (c == '/' && i + 1 < text.length() && text.charAt(i + 1) == '*') {
                int close = text.indexOf("*/", i + 2);
                int end = close < 0 ? text.length() : close + 2;
                comments.add(offset + i);
                for (int j = i; j < end; j++) {
                    blanked.setCharAt(j, ' ');
                }
                i = end;
            } else {
                i++;
            }
        }
        return blanked.toString();
    }

    /// What stands between two braces; leaves the reader behind the closing one.
    private void contents(int depth, List<AtRule> within, @Nullable List<Declaration> into) {
        while (skipBlank()) {
            char c = css.charAt(at);
            if (c == '}') {
                at++;
                return;
            }
            if (depth > DEEPEST) {
                at = css.length();
                return;
            }
            int start = at;
            int end = end(at);
            boolean block = end < css.length() && css.charAt(end) == '{';
            at = end < css.length() && css.charAt(end) != '}' ? end + 1 : end;
            if (c == '@') {
                atRule(start, end, block, depth, within, into);
            } else if (block) {
                rule(start, css.substring(start, end).strip(), depth, within, into != null);
            } else if (into != null) {
                declaration(start, end, into);
            }
        }
    }

    private void atRule(int start, int end, boolean block, int depth, List<AtRule> within,
            @Nullable List<Declaration> into) {
        Matcher name = NAME.matcher(css).region(start + 1, end);
        if (!name.lookingAt()) {
            if (block) {
                contents(depth + 1, within, new ArrayList<>());
            }
            return;
        }
        AtRule head = new AtRule(name.group().toLowerCase(Locale.ROOT), css.substring(name.end(), end).strip(), offset + start);
        atRules.add(head);
        if (block) {
            List<AtRule> around = new ArrayList<>(within);
            around.add(head);
            boolean describes = head.name().equals("font-face") || head.name().equals("property") || head.name().equals("counter-style");
            contents(depth + 1, around, describes ? new ArrayList<>() : into);
        }
    }

    private void rule(int start, String selectors, int depth, List<AtRule> within, boolean nested) {
        int place = rules.size();
        List<Declaration> declarations = new ArrayList<>();
        contents(depth + 1, within, declarations);
        rules.add(place, new StyleRule(Pieces.of(selectors, ','), declarations, within, nested, offset + start));
    }

    private void declaration(int start, int end, List<Declaration> into) {
        int colon = css.indexOf(':', start);
        if (colon < 0 || colon >= end) {
            return;
        }
        String name = css.substring(start, colon).strip();
        if (!NAME.matcher(name).matches()) {
            return;
        }
        String written = css.substring(colon + 1, end).strip();
        Matcher important = IMPORTANT.matcher(written);
        boolean marked = written.indexOf('!') >= 0 && important.find();
        into.add(new Declaration(name.startsWith("--") ? name : name.toLowerCase(Locale.ROOT),
                marked ? written.substring(0, important.start()).strip() : written, marked, offset + start));
    }

    /// Whether something is left behind blanks, stray semicolons and the marks of an HTML comment.
    private boolean skipBlank() {
        while (at < css.length()) {
            if (Character.isWhitespace(css.charAt(at)) || css.charAt(at) == ';') {
                at++;
            } else if (css.startsWith("<!--", at)) {
                at += 4;
            } else if (css.startsWith("-->", at)) {
                at += 3;
            } else {
                return true;
            }
        }
        return false;
    }

    /// Where the next semicolon or brace outside of strings and brackets stands, or the end.
    private int end(int from) {
        int depth = 0;
        int i = from;
        while (i < css.length()) {
            char c = css.charAt(i);
            switch (c) {
                case '"', '\'' -> i = afterString(css, i) - 1;
                case '\\' -> i++;
                case '(', '[' -> depth++;
                case ')', ']' -> depth = Math.max(0, depth - 1);
                case ';', '{', '}' -> {
                    if (depth == 0) {
                        return i;
                    }
                }
                default -> {
                    // part of what is being read
                }
            }
            i++;
        }
        return css.length();
    }

    /// A string ends at its quote, or at the end of its line when somebody forgot it.
    static int afterString(String text, int from) {
        char quote = text.charAt(from);
        int i = from + 1;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == quote) {
                return i + 1;
            } else if (c == '\n') {
                return i;
            }
            i++;
        }
        return text.length();
    }
}

package whom.liquid.lex;

import java.util.ArrayList;
import java.util.List;
import whom.liquid.LiquidProblem;
import whom.liquid.tree.Source;
import whom.liquid.tree.Span;
import whom.liquid.value.Whitespace;

/// Cuts a template into text, outputs and tags, as Shopify/liquid does: an output ends at the first `}}` and a tag at the first `%}`, quoted or not.
public final class Lexer {
    private final Source source;
    private final String text;
    private final List<LiquidProblem> problems;
    private final boolean personal;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean trimming;

    /// @param personal whether outputs may hold `${…}` and `{{ … }}`
    /// @param problems takes what is wrong
    public Lexer(Source source, boolean personal, List<LiquidProblem> problems) {
        this.personal = personal;
        this.source = source;
        this.text = source.text();
        this.problems = problems;
    }

    public List<Token> tokens() {
        while (at < text.length()) {
            int open = opening(at);
            boolean trimsBefore = open + 2 < text.length() && text.charAt(open + 2) == '-';
            text(at, open, trimsBefore);
            at = open;
            if (open < text.length()) {
                if (text.charAt(open + 1) == '{') {
                    output(open);
                } else {
                    tag(open);
                }
            }
        }
        return tokens;
    }

    /// Where the next output or tag starts, or the end.
    private int opening(int from) {
        for (int i = text.indexOf('{', from); i >= 0 && i + 1 < text.length(); i = text.indexOf('{', i + 1)) {
            char next = text.charAt(i + 1);
            if (next == '{' || next == '%') {
                return i;
            }
        }
        return text.length();
    }

    private void text(int start, int end, boolean trimsBefore) {
        int from = start;
        int to = end;
        while (trimming && from < to && Whitespace.is(text.charAt(from))) {
            from++;
        }
        while (trimsBefore && to > from && Whitespace.is(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            tokens.add(new Token.Text(new Span(source, from, to), false));
        }
        trimming = false;
    }

    private void output(int open) {
        int end = personal ? endOfNested(open) : endOfOutput(open);
        if (end < open + 4 || text.charAt(end - 1) != '}' || text.charAt(end - 2) != '}') {
            problem(open, open + 2, "'{{' has no '}}' that ends it");
            int next = opening(open + 2);
            at = Math.max(open + 2, Math.min(end, next));
            return;
        }
        int from = text.charAt(open + 2) == '-' ? open + 3 : open + 2;
        trimming = text.charAt(end - 3) == '-';
        int to = trimming ? end - 3 : end - 2;
        Span inside = new Span(source, Math.min(from, to), Math.max(Math.min(from, to), to));
        tokens.add(new Token.Output(new Span(source, open, end), inside));
        at = end;
    }

    /// Behind the `}}`; behind a lone `}`, or a tag that starts within, where it is none.
    private int endOfOutput(int open) {
        for (int i = open + 2; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '}') {
                return i + 1 < text.length() && text.charAt(i + 1) == '}' ? i + 2 : i + 1;
            }
            if (c == '{' && i + 1 < text.length() && text.charAt(i + 1) == '%') {
                int end = text.indexOf("%}", i + 2);
                return end < 0 ? text.length() : end + 2;
            }
        }
        return text.length();
    }

    /// Behind the `}}` that belongs to the braces, where others and `${…}` may stand within.
    private int endOfNested(int open) {
        int depth = 1;
        for (int i = open + 2; i < text.length(); i++) {
            if (text.startsWith("${", i)) {
                int end = text.indexOf('}', i);
                i = end < 0 ? text.length() : end;
            } else if (text.startsWith("{%", i)) {
                return i;
            } else if (text.startsWith("{{", i)) {
                depth++;
                i++;
            } else if (text.startsWith("}}", i)) {
                depth--;
                i++;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return text.length();
    }

    private void tag(int open) {
        int close = text.indexOf("%}", open + 2);
        if (close < 0) {
            problem(open, open + 2, "'{%' has no '%}' that ends it");
            at = open + 2;
            return;
        }
        at = close + 2;
        trimming = text.charAt(close - 1) == '-' && close - 1 > open + 1;
        Token.Tag tag = tag(open, close);
        switch (tag.name()) {
            case "" -> problem(open, at, "a tag needs a name, as in {% if … %}");
            case "#" -> inlineComment(tag);
            case "raw" -> verbatim(tag);
            case "doc" -> doc(tag);
            case "comment" -> comment(tag);
            default -> tokens.add(tag);
        }
    }

    private Token.Tag tag(int open, int close) {
        int name = text.charAt(open + 2) == '-' ? open + 3 : open + 2;
        int end = text.charAt(close - 1) == '-' && close - 1 >= name ? close - 1 : close;
        while (name < end && Whitespace.is(text.charAt(name))) {
            name++;
        }
        name = Math.min(name, end);
        return Token.Tag.of(source, open, close + 2, name, endOfName(text, name, end), end);
    }

    /// `#`, or letters, digits and `_`.
    static int endOfName(String text, int start, int end) {
        if (start < end && text.charAt(start) == '#') {
            return start + 1;
        }
        int at = start;
        while (at < end && isWord(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Whether names are made of it.
    public static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }

    /// Every line of it starts with `#`.
    private void inlineComment(Token.Tag tag) {
        for (int i = tag.markup().start(); i < tag.markup().end(); i++) {
            if (text.charAt(i) == '\n') {
                int next = i;
                while (next < tag.markup().end() && Whitespace.is(text.charAt(next))) {
                    next++;
                }
                if (next < tag.markup().end() && text.charAt(next) != '#') {
                    problem(next, tag.markup().end(), "every line of an inline comment starts with '#'");
                    return;
                }
            }
        }
    }

    private void verbatim(Token.Tag opener) {
        int end = closing(opener, "endraw");
        if (end > at) {
            tokens.add(new Token.Text(new Span(source, at, end), true));
        }
        skipTag(end);
    }

    private void doc(Token.Tag opener) {
        int end = closing(opener, "enddoc");
        int nested = tagNamed("doc", at, end);
        if (nested < end) {
            problem(nested, nested + 2, "'doc' cannot stand in 'doc'");
        }
        skipTag(end);
    }

    /// Where the tag starts that closes what is not read, or the end.
    private int closing(Token.Tag opener, String name) {
        if (opener.markup().start() < opener.markup().end()) {
            problem(opener.markup().start(), opener.markup().end(), "'" + opener.name() + "' takes nothing behind its name");
        }
        int end = tagNamed(name, at, text.length());
        if (end == text.length()) {
            problem(opener.span().start(), opener.span().end(), "'" + opener.name() + "' is never closed: {% " + name + " %} is missing");
        }
        return end;
    }

    private int tagNamed(String name, int from, int until) {
        for (int i = text.indexOf("{%", from); i >= 0 && i < until; i = text.indexOf("{%", i + 2)) {
            int start = i + 2 < text.length() && text.charAt(i + 2) == '-' ? i + 3 : i + 2;
            while (start < text.length() && Whitespace.is(text.charAt(start))) {
                start++;
            }
            int end = start + name.length();
            if (text.startsWith(name, start) && (end >= text.length() || !isWord(text.charAt(end))) && text.indexOf("%}", end) >= 0) {
                return i;
            }
        }
        return until;
    }

    private void skipTag(int start) {
        int close = start >= text.length() ? -1 : text.indexOf("%}", start);
        at = close < 0 ? text.length() : close + 2;
        trimming = close > 0 && text.charAt(close - 1) == '-';
    }

    /// Comments may stand in comments; all else within is skipped, but what is raw is skipped as a whole.
    private void comment(Token.Tag opener) {
        int depth = 1;
        while (depth > 0) {
            int open = opening(at);
            if (open == text.length()) {
                problem(opener.span().start(), opener.span().end(), "'comment' is never closed: {% endcomment %} is missing");
                at = open;
                return;
            }
            if (text.charAt(open + 1) == '{') {
                at = endOfOutput(open);
                continue;
            }
            int close = text.indexOf("%}", open + 2);
            if (close < 0) {
                at = text.length();
                continue;
            }
            at = close + 2;
            switch (tag(open, close).name()) {
                case "raw" -> skipTag(tagNamed("endraw", at, text.length()));
                case "comment" -> depth++;
                case "endcomment" -> depth--;
                default -> {
                    // Not read.
                }
            }
        }
        trimming = text.charAt(at - 3) == '-';
    }

    private void problem(int start, int end, String message) {
        problems.add(new Span(source, start, end).problem(message));
    }
}

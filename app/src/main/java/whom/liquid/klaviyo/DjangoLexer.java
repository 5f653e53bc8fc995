package whom.liquid.klaviyo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import whom.liquid.lex.Token;
import whom.liquid.parse.Reading;
import whom.liquid.tree.Source;
import whom.liquid.tree.Span;

/// Cuts a template into text, outputs and tags, as Django does: each ends in the line in which it starts, quoted or not.
///
/// Django prints what does not end there as it is. Nobody means that, so it is a mistake here; but for `{#`, which short style sheets have.
final class DjangoLexer {
    private final Source source;
    private final String text;
    private final Reading reading;
    private final List<Token> tokens = new ArrayList<>();
    /// For each ending, up to where there is none, so that nothing is looked for twice.
    private final Map<String, Integer> unendedUntil = new HashMap<>();
    private int at;

    DjangoLexer(Source source, Reading reading) {
        this.source = source;
        this.text = source.text();
        this.reading = reading;
    }

    List<Token> tokens() {
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0 && open + 1 < text.length(); open = text.indexOf('{', at)) {
            String ending = ending(text.charAt(open + 1));
            int close = ending.isEmpty() ? -1 : inLine(ending, open + 2);
            if (close < 0) {
                at = open + 1;
                if (!ending.isEmpty()) {
                    unended(open, ending);
                    at = open + 2;
                }
                continue;
            }
            printed(from, open);
            at = close + 2;
            switch (text.charAt(open + 1)) {
                case '{' -> tokens.add(new Token.Output(span(open, at), stripped(open + 2, close)));
                case '%' -> tag(open, close);
                default -> {
                    // A comment.
                }
            }
            from = at;
        }
        printed(from, text.length());
        return tokens;
    }

    private static String ending(char opening) {
        return switch (opening) {
            case '{' -> "}}";
            case '%' -> "%}";
            case '#' -> "#}";
            default -> "";
        };
    }

    /// Where it ends in the line of its start, or -1.
    private int inLine(String ending, int from) {
        if (from < unendedUntil.getOrDefault(ending, 0)) {
            return -1;
        }
        int line = text.indexOf('\n', from);
        int until = line < 0 ? text.length() : line;
        int end = text.indexOf(ending, from, until);
        if (end < 0) {
            unendedUntil.put(ending, until);
        }
        return end;
    }

    private void unended(int open, String ending) {
        String opening = text.substring(open, open + 2);
        if (!opening.equals("{#")) {
            reading.problem(span(open, open + 2), "'" + opening + "' has no '" + ending
                    + "' that ends it in the same line; Klaviyo prints what goes over several lines as it is");
            return;
        }
        int next = text.indexOf("{#", open + 2);
        if (text.indexOf("#}", open, next < 0 ? text.length() : next) >= 0) {
            reading.note(span(open, open + 2), "this comment goes over several lines, so Klaviyo prints it; write {% comment %}");
        }
    }

    private void printed(int start, int end) {
        if (end > start) {
            tokens.add(new Token.Text(span(start, end), false));
        }
    }

    private void tag(int open, int close) {
        Span inside = stripped(open + 2, close);
        int name = inside.start();
        while (name < inside.end() && !Character.isWhitespace(text.charAt(name))) {
            name++;
        }
        Token.Tag tag = new Token.Tag(span(open, close + 2), text.substring(inside.start(), name), stripped(name, inside.end()));
        switch (tag.name()) {
            case "comment" -> at = behind(tag, "endcomment");
            case "verbatim" -> {
                int start = at;
                at = behind(tag, "end" + inside.written());
                int end = text.lastIndexOf("{%", at - 1);
                printed(start, at == text.length() && !text.endsWith("%}") ? at : Math.max(start, end));
            }
            default -> tokens.add(tag);
        }
    }

    /// Behind the tag that ends what is not read, or the end.
    private int behind(Token.Tag opener, String written) {
        int close = -1;
        for (int open = text.indexOf("{%", at); open >= 0; open = text.indexOf("{%", close < 0 ? open + 2 : close + 2)) {
            close = inLine("%}", open + 2);
            if (close >= 0 && stripped(open + 2, close).written().equals(written)) {
                return close + 2;
            }
        }
        reading.problem(opener.span(), "'" + opener.name() + "' is never closed: {% " + written + " %} is missing");
        return text.length();
    }

    private Span span(int start, int end) {
        return new Span(source, start, end);
    }

    private Span stripped(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return span(from, to);
    }
}

package whom.liquid.klaviyo;

import java.util.ArrayList;
import java.util.List;
import whom.liquid.lex.SyntaxMistake;
import whom.liquid.tree.Source;
import whom.liquid.tree.Span;

/// What stands in a tag behind its name, cut at white space that is not quoted.
final class Bits {
    private Bits() {
    }

    static List<Span> of(Span markup) {
        List<Span> bits = new ArrayList<>();
        int at = markup.start();
        while (at < markup.end()) {
            if (Character.isWhitespace(markup.source().text().charAt(at))) {
                at++;
                continue;
            }
            int end = end(markup, at);
            bits.add(new Span(markup.source(), at, end));
            at = end;
        }
        return bits;
    }

    private static int end(Span markup, int start) {
        String text = markup.source().text();
        int at = start;
        while (at < markup.end() && !Character.isWhitespace(text.charAt(at))) {
            char c = text.charAt(at);
            at = c == '\'' || c == '"' ? behindText(markup.source(), at, markup.end()) : at + 1;
        }
        return at;
    }

    /// Behind the quote that ends a text; a quote or a backslash within stands behind a backslash.
    static int behindText(Source source, int start, int end) {
        char quote = source.text().charAt(start);
        for (int at = start + 1; at < end; at++) {
            char c = source.text().charAt(at);
            if (c == quote) {
                return at + 1;
            }
            at += c == '\\' ? 1 : 0;
        }
        throw new SyntaxMistake(new Span(source, start, end), "a text starts with " + quote + " and never ends");
    }

    /// From the first of some to the last.
    static Span all(List<Span> bits) {
        return new Span(bits.getFirst().source(), bits.getFirst().start(), bits.getLast().end());
    }

    /// As it stands there, without any change.
    static String text(Span span) {
        return span.source().text().substring(span.start(), span.end());
    }
}

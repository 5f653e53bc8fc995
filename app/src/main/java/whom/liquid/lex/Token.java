package whom.liquid.lex;

import whom.liquid.tree.Source;
import whom.liquid.tree.Span;

/// A piece of a template; what is commented out is none.
public sealed interface Token {
    Span span();

    /// Printed as it is, white space already taken away where a `-` asks for it.
    ///
    /// @param raw whether it stood between `raw` and `endraw`
    record Text(Span span, boolean raw) implements Token {}

    /// `{{ … }}`
    ///
    /// @param inside what stands between the braces
    record Output(Span span, Span inside) implements Token {}

    /// `{% name … %}`, or a line of a `liquid` tag.
    ///
    /// @param markup what stands behind the name
    record Tag(Span span, String name, Span markup) implements Token {
        /// From the name to the end of what stands behind it.
        static Tag of(Source source, int start, int end, int nameStart, int nameEnd, int markupEnd) {
            int from = nameEnd;
            while (from < markupEnd && Character.isWhitespace(source.text().charAt(from))) {
                from++;
            }
            int to = markupEnd;
            while (to > from && Character.isWhitespace(source.text().charAt(to - 1))) {
                to--;
            }
            return new Tag(new Span(source, start, end), source.text().substring(nameStart, nameEnd), new Span(source, from, to));
        }
    }
}

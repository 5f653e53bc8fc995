package whom.liquid.parse;

import whom.liquid.tree.Expression;
import whom.liquid.tree.Filtered;
import whom.liquid.tree.Span;

/// What a dialect of Liquid makes of a name that is read, wherever it stands: in an output, a condition, an argument.
@FunctionalInterface
public interface Names {
    /// As Liquid itself does.
    Names PLAIN = (_, name, _) -> name;

    /// Throws a [whom.liquid.lex.SyntaxMistake] when the vendor knows no such name.
    ///
    /// @param span of the name and the way from it
    Expression read(Span span, Expression.Named name, Reading reading);

    /// What becomes of a filter; it may be given names that the template does not, such as the format in which a shop writes money.
    default Filtered.Call call(Filtered.Call call) {
        return call;
    }
}

package whom.liquid.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.liquid.filter.FilterEntry;

/// An expression and the filters it goes through.
public record Filtered(Expression input, List<Call> calls) {
    public Filtered {
        calls = List.copyOf(calls);
    }

    /// Nothing, filtered by nothing.
    public static final Filtered NOTHING = new Filtered(Expression.Literal.NOTHING, List.of());

    /// One filter with its arguments.
    ///
    /// @param filter   null where nobody knows it: then what comes in goes out
    /// @param keywords arguments with names
    public record Call(@Nullable FilterEntry filter, List<Expression> arguments, List<Keyword> keywords) {
        public Call {
            arguments = List.copyOf(arguments);
            keywords = List.copyOf(keywords);
        }
    }

    /// `name: value`.
    public record Keyword(String name, Expression value) {}
}

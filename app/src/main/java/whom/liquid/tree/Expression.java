package whom.liquid.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that has a value.
public sealed interface Expression {
    /// The value itself: text, number, truth, nothing, `blank`, `empty`, a range of plain numbers.
    record Literal(@Nullable Object value) implements Expression {
        /// Nothing.
        public static final Literal NOTHING = new Literal(null);
    }

    /// A name and the way from its value: `customer.orders[0].total`.
    record Named(String name, List<Step> steps) implements Expression {
        public Named {
            steps = List.copyOf(steps);
        }
    }

    /// A name that is computed: `[name].size`.
    record Indirect(Expression name, List<Step> steps) implements Expression {
        public Indirect {
            steps = List.copyOf(steps);
        }
    }

    /// `(first..last)`.
    record Range(Expression first, Expression last) implements Expression {}

    /// A value that went through filters, in a place where Liquid itself takes none; for languages that do.
    record Piped(Filtered value) implements Expression {}

    /// From a value to something in it.
    sealed interface Step {
        /// `.name`
        record Field(String name) implements Step {}

        /// `[key]`
        record At(Expression key) implements Step {}
    }
}

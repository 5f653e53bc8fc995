package whom.liquid.tree;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.liquid.Variable;

/// Something that has a value.
public sealed interface Expression {
    /// The value itself: text, number, truth, nothing, `blank`, `empty`, a range of plain numbers.
    record Literal(@Nullable Object value) implements Expression {
        /// Nothing.
        public static final Literal NOTHING = new Literal(null);
    }

    /// A name and the way from its value: `customer.orders[0].total`.
    ///
    /// @param read its number among all the places that read something, or [#UNTOLD]
    record Named(String name, List<Step> steps, int read) implements Expression {
        /// Of a place that nobody asks about.
        public static final int UNTOLD = -1;

        /// A name that does not count as read: the template makes it itself, or something else stands there when it is missing.
        public static Named untold(String name, List<Step> steps) {
            return new Named(name, steps, UNTOLD);
        }

        public Named {
            steps = List.copyOf(steps);
        }

        /// As far as it is known before rendering.
        public Variable variable() {
            List<String> known = new ArrayList<>(List.of(name));
            for (Step step : steps) {
                String next = step.known();
                if (next == null) {
                    break;
                }
                known.add(next);
            }
            return new Variable(known);
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
        /// The name, or null when only rendering knows it.
        default @Nullable String known() {
            return switch (this) {
                case Field(String name) -> name;
                case At(Literal(String text)) -> text.isEmpty() ? null : text;
                case At _ -> null;
            };
        }

        /// `.name`
        record Field(String name) implements Step {}

        /// `[key]`
        record At(Expression key) implements Step {}
    }
}

package whom.liquid.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Comparisons in a row, joined by `and` and `or`; what stands behind a joint belongs together, as Liquid has it.
///
/// @param ands for each comparison but the last, whether `and` follows it; otherwise `or`
public record Condition(List<Comparison> comparisons, List<Boolean> ands) {
    public Condition {
        comparisons = List.copyOf(comparisons);
        ands = List.copyOf(ands);
    }

    /// A condition that never holds; stands in for one that could not be read.
    public static final Condition NEVER = new Condition(List.of(new Comparison(Expression.Literal.NOTHING, null, null)), List.of());

    /// `left operator right`, or `left` alone.
    public record Comparison(Expression left, @Nullable Operator operator, @Nullable Expression right) {}

    /// How two values are compared.
    public enum Operator {
        EQUAL("=="), UNEQUAL("!="), BELOW("<"), ABOVE(">"), AT_MOST("<="), AT_LEAST(">="), CONTAINS("contains");

        private final String written;

        Operator(String written) {
            this.written = written;
        }

        /// As written, or null when it is none; `<>` is `!=`.
        public static @Nullable Operator of(String written) {
            for (Operator operator : values()) {
                if (operator.written.equals(written)) {
                    return operator;
                }
            }
            return written.equals("<>") ? UNEQUAL : null;
        }
    }
}

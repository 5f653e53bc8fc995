package whom.rule;

import java.math.BigDecimal;

/// A value as written, before anybody knows what the attribute holds. Dates are written as text.
public sealed interface Literal {
    record Text(String text) implements Literal {}

    /// Exact, without trailing zeros, so that 1.0 is 1.
    record Number(BigDecimal number) implements Literal {
        /// Beyond so many zeros a number stays in scientific form: 1e999999999 must not fill the memory.
        private static final int MOST_ZEROS = 100;

        public Number {
            number = number.stripTrailingZeros();
            if (number.scale() < 0 && number.scale() >= -MOST_ZEROS) {
                number = number.setScale(0);
            }
        }
    }

    record Truth(boolean truth) implements Literal {}
}

package whom.rule;

import java.math.BigDecimal;

/// A value as written, before anybody knows what the attribute holds. Dates are written as text.
public sealed interface Literal {
    record Text(String text) implements Literal {}

    /// Exact, without trailing zeros, so that 1.0 is 1.
    record Number(BigDecimal number) implements Literal {
        public Number {
            number = plain(number);
        }
    }

    record Truth(boolean truth) implements Literal {}

    /// The value of another attribute of the same person: `last_open_at > last_purchase_at`.
    record OtherAttribute(String name) implements Literal {}

    /// Without trailing zeros. Beyond a hundred zeros a number stays in scientific form: 1e999999999 must not fill the memory.
    static BigDecimal plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 && bare.scale() >= -100 ? bare.setScale(0) : bare;
    }
}

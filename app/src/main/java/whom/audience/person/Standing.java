package whom.audience.person;

import java.math.BigDecimal;

/// Where a value stands among the people with a value: its rank is smaller / valued.
///
/// @param smaller people with a smaller value
/// @param valued  people with a value
public record Standing(long smaller, long valued) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// Whether the rank lies in `[from, to)`, in percent, compared without rounding.
    boolean isIn(BigDecimal from, BigDecimal to) {
        BigDecimal rank = HUNDRED.multiply(BigDecimal.valueOf(smaller));
        BigDecimal all = BigDecimal.valueOf(valued);
        return rank.compareTo(from.multiply(all)) >= 0 && rank.compareTo(to.multiply(all)) < 0;
    }
}

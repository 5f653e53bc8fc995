package whom.resolve;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A range of numbers; a missing limit is open.
public record Range(@Nullable Limit low, @Nullable Limit high) {
    /// @param included whether the number itself is still in range
    public record Limit(BigDecimal number, boolean included) {}

    /// Exactly that number.
    public static Range only(BigDecimal number) {
        return new Range(new Limit(number, true), new Limit(number, true));
    }

    public boolean contains(BigDecimal number) {
        return isAbove(number) && isBelow(number);
    }

    private boolean isAbove(BigDecimal number) {
        int order = low == null ? 1 : number.compareTo(low.number());
        return order > 0 || (order == 0 && low != null && low.included());
    }

    private boolean isBelow(BigDecimal number) {
        int order = high == null ? -1 : number.compareTo(high.number());
        return order < 0 || (order == 0 && high != null && high.included());
    }
}

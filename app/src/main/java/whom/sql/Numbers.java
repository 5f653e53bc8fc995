package whom.sql;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import whom.resolve.Range;
import whom.resolve.Range.Limit;

/// Numbers as the store keeps them: whole ones as integers, others as the nearest double, which is exact to 15 digits.
final class Numbers {
    private Numbers() {
    }

    static Object stored(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() <= 0 && plain.precision() - plain.scale() <= 18
                ? (Object) plain.longValueExact()
                : (Object) plain.doubleValue();
    }

    static Condition in(Field<Object> number, Range range) {
        return in(range, limit -> new Compared<>(number, val(stored(limit))));
    }

    /// The exact sum lies in the range.
    static Condition sumIn(Field<String> sum, Range range) {
        return in(range, limit -> new Compared<>(Sqlite.decimalOrder(sum, val(limit.toPlainString())), val(0)));
    }

    /// The sum over the count lies in the range. Never divided, so that nothing is rounded.
    static Condition averageIn(Field<String> sum, Field<Integer> count, Range range) {
        return in(range, limit -> new Compared<>(Sqlite.decimalOrder(sum, Sqlite.decimalProduct(count, limit)), val(0)));
    }

    /// What is compared for one limit.
    private record Compared<T>(Field<T> number, Field<T> limit) {}

    private static <T> Condition in(Range range, Function<BigDecimal, Compared<T>> compared) {
        return above(range.low(), compared).and(below(range.high(), compared));
    }

    private static <T> Condition above(@Nullable Limit low, Function<BigDecimal, Compared<T>> compared) {
        if (low == null) {
            return noCondition();
        }
        Compared<T> it = compared.apply(low.number());
        return low.included() ? it.number().ge(it.limit()) : it.number().gt(it.limit());
    }

    private static <T> Condition below(@Nullable Limit high, Function<BigDecimal, Compared<T>> compared) {
        if (high == null) {
            return noCondition();
        }
        Compared<T> it = compared.apply(high.number());
        return high.included() ? it.number().le(it.limit()) : it.number().lt(it.limit());
    }
}

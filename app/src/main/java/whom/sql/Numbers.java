package whom.sql;

import static org.jooq.impl.DSL.val;

import java.math.BigDecimal;
import org.jooq.Condition;
import org.jooq.Field;
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

    static Condition above(Field<Object> number, Limit low) {
        Field<Object> bound = val(stored(low.number()));
        return low.included() ? number.ge(bound) : number.gt(bound);
    }

    static Condition below(Field<Object> number, Limit high) {
        Field<Object> bound = val(stored(high.number()));
        return high.included() ? number.le(bound) : number.lt(bound);
    }
}

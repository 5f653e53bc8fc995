package whom.audience;

import java.math.BigDecimal;
import java.util.function.LongFunction;

/// The values of one number in their order, of everybody who has one.
public interface Spread {
    /// The digits behind the point that anybody looks at.
    int MOST_SCALE = 4;
    /// Values that are looked at to tell how many digits they have.
    int LOOKED_AT = 10_000;

    /// How many people have one.
    long size();

    /// The value at a place of that order, from 0.
    BigDecimal at(long place);

    /// How many are smaller than that.
    default long below(BigDecimal value) {
        long low = 0;
        long high = size();
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (at(middle).compareTo(value) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The digits behind the point that the values have, as far as a sample of them tells; at most [#MOST_SCALE].
    default int scale() {
        int scale = 0;
        long stride = Math.max(1, size() / LOOKED_AT);
        for (long place = 0; place < size() && scale < MOST_SCALE; place += stride) {
            scale = Math.max(scale, at(place).stripTrailingZeros().scale());
        }
        return Math.min(scale, MOST_SCALE);
    }

    /// Of numbers that are sorted already, by their places.
    static Spread of(long size, LongFunction<BigDecimal> at) {
        return new Spread() {
            @Override
            public long size() {
                return size;
            }

            @Override
            public BigDecimal at(long place) {
                return at.apply(place);
            }
        };
    }

    /// Of numbers that are sorted already, each the double nearest to a decimal.
    static Spread of(double... sorted) {
        return of(sorted.length, place -> BigDecimal.valueOf(sorted[(int) place]));
    }
}

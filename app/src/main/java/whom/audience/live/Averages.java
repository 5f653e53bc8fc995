package whom.audience.live;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import whom.audience.column.Column;
import whom.resolve.Range;

/// Averages held against a range without dividing: the sum against the limit times how many. Exact.
record Averages(Column.Longs sums, Column.Ints values, @Nullable Bound low, @Nullable Bound high) {
    static Averages of(Column.Longs sums, Column.Ints values, Range range) {
        return new Averages(sums, values, Bound.of(range.low(), sums.scale()), Bound.of(range.high(), sums.scale()));
    }

    /// A limit as a fraction of a cell.
    record Bound(BigInteger over, BigInteger under, long shortOver, long shortUnder, boolean included) {
        private static final int SHORT_BITS = 62;

        static @Nullable Bound of(Range.@Nullable Limit limit, int scale) {
            if (limit == null) {
                return null;
            }
            BigDecimal cell = limit.number().scaleByPowerOfTen(scale);
            BigInteger over = cell.scale() > 0 ? cell.unscaledValue() : cell.toBigInteger();
            BigInteger under = cell.scale() > 0 ? BigInteger.TEN.pow(cell.scale()) : BigInteger.ONE;
            boolean fits = over.bitLength() <= SHORT_BITS && under.bitLength() <= SHORT_BITS;
            return new Bound(over, under, fits ? over.longValue() : 0, fits ? under.longValue() : 0, limit.included());
        }

        /// How sum / times compares with it.
        int compare(long sum, int times) {
            if (shortUnder == 0) {
                return BigInteger.valueOf(sum).multiply(under).compareTo(over.multiply(BigInteger.valueOf(times)));
            }
            int high = Long.compare(Math.multiplyHigh(sum, shortUnder), Math.multiplyHigh(shortOver, times));
            return high != 0 ? high : Long.compareUnsigned(sum * shortUnder, shortOver * times);
        }
    }

    boolean holds(int person) {
        return within(sums.cells().getAtIndex(JAVA_LONG, person), values.cells().getAtIndex(JAVA_INT, person), low, high);
    }

    /// Whether a sum over so many values lies between the bounds for their average; never for none.
    static boolean within(long sum, int times, @Nullable Bound low, @Nullable Bound high) {
        if (times <= 0) {
            return false;
        }
        int above = low == null ? 1 : low.compare(sum, times);
        int below = high == null ? -1 : high.compare(sum, times);
        return (above > 0 || (above == 0 && low != null && low.included()))
                && (below < 0 || (below == 0 && high != null && high.included()));
    }
}

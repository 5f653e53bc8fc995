package whom.audience.live;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.function.LongFunction;
import whom.audience.Spread;
import whom.audience.column.Column;
import whom.work.Cancellation;

/// The values of a column in order, so that a band of ranks is a range of values.
final class Ranks {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final int DIGIT_BITS = 11;

    /// The values that are there, as whole numbers of the same order.
    private final long[] sorted;

    private Ranks(long[] sorted) {
        this.sorted = sorted;
    }

    static Ranks of(Column column) {
        long[] values = new long[column.rows()];
        int n = 0;
        for (int row = 0; row < values.length; row++) {
            switch (column) {
                case Column.Ints ints -> {
                    int cell = ints.cells().getAtIndex(JAVA_INT, row);
                    values[n] = cell;
                    n += cell == Column.Ints.MISSING ? 0 : 1;
                }
                case Column.Longs longs -> {
                    long cell = longs.cells().getAtIndex(JAVA_LONG, row);
                    values[n] = cell;
                    n += cell == Column.Longs.MISSING ? 0 : 1;
                }
                case Column.Doubles doubles -> {
                    double cell = doubles.cells().getAtIndex(JAVA_DOUBLE, row);
                    values[n] = ordered(cell);
                    n += Double.isNaN(cell) ? 0 : 1;
                }
                case Column.Truths _,Column.Texts _,Column.Lists _ -> throw new IllegalArgumentException("has no order");
            }
        }
        long[] sorted = Arrays.copyOf(values, n);
        if (column instanceof Column.Ints) {
            sortInts(sorted);
        } else {
            Arrays.parallelSort(sorted);
        }
        return new Ranks(sorted);
    }

    /// Sorts whole numbers of 32 bits by digits of eleven bits.
    private static void sortInts(long[] values) {
        int digit = (1 << DIGIT_BITS) - 1;
        long[] from = values;
        long[] to = new long[values.length];
        for (int shift = 0; shift < Integer.SIZE; shift += DIGIT_BITS) {
            int[] places = new int[digit + 2];
            for (long value : from) {
                places[((int) ((value - Integer.MIN_VALUE) >>> shift) & digit) + 1]++;
            }
            for (int i = 0; i < digit; i++) {
                places[i + 1] += places[i];
            }
            for (long value : from) {
                to[places[(int) ((value - Integer.MIN_VALUE) >>> shift) & digit]++] = value;
            }
            long[] sorted = to;
            to = from;
            from = sorted;
        }
        // Three digits: the last pass has written into the second array.
        System.arraycopy(from, 0, values, 0, values.length);
    }

    long bytes() {
        return 8L * sorted.length + 64;
    }

    /// A double as a whole number of the same order.
    private static long ordered(double value) {
        long bits = Double.doubleToLongBits(value + 0.0);
        return bits < 0 ? bits ^ Long.MAX_VALUE : bits;
    }

    private static double value(long ordered) {
        return Double.longBitsToDouble(ordered < 0 ? ordered ^ Long.MAX_VALUE : ordered);
    }

    /// The rows whose rank lies in `[from, to)` percent.
    long[] between(Column column, BigDecimal from, BigDecimal to, Cancellation cancellation) {
        long low = below(from);
        long high = to.compareTo(HUNDRED) >= 0 ? sorted.length : below(to);
        if (sorted.length == 0 || high <= low) {
            return new long[column.words()];
        }
        // At least `low` people are smaller exactly for those above the last of the first `low`.
        long least = low == 0 ? sorted[0] : sorted[(int) low - 1] + 1;
        long most = sorted[(int) high - 1];
        return Scan.words(column.words(), cancellation, switch (column) {
            case Column.Ints ints -> CellRange.ints(ints.cells(), least, most);
            case Column.Longs longs -> CellRange.longs(longs.cells(), least, most);
            case Column.Doubles doubles -> CellRange.doubles(doubles.cells(), value(least), value(most));
            case Column.Truths _,Column.Texts _,Column.Lists _ -> throw new IllegalArgumentException("has no order");
        });
    }

    /// The values as numbers.
    Spread spread(Column column) {
        return switch (column) {
            case Column.Ints ints -> spread(cell -> BigDecimal.valueOf(cell, ints.scale()));
            case Column.Longs longs -> spread(cell -> BigDecimal.valueOf(cell, longs.scale()));
            case Column.Doubles _ -> spread(cell -> BigDecimal.valueOf(value(cell)));
            case Column.Truths _,Column.Texts _,Column.Lists _ -> throw new IllegalArgumentException("has no order");
        };
    }

    private Spread spread(LongFunction<BigDecimal> number) {
        return Spread.of(sorted.length, place -> number.apply(sorted[(int) place]));
    }

    /// So many people must be smaller for a rank of at least that.
    private long below(BigDecimal percent) {
        return percent.multiply(BigDecimal.valueOf(sorted.length)).divide(HUNDRED, 0, RoundingMode.CEILING).longValueExact();
    }
}

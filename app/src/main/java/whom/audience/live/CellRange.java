package whom.audience.live;

import java.lang.foreign.MemorySegment;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import whom.audience.column.Column;
import whom.moment.Bounds;
import whom.moment.Days;
import whom.resolve.Range;

/// A range of a column's values, both ends in it; an end that is missing is open. Rows without a value are never in it.
record CellRange(@Nullable BigDecimal low, boolean lowIn, @Nullable BigDecimal high, boolean highIn) {
    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    /// Everything that is there.
    static final CellRange ALL = new CellRange(null, true, null, true);

    static CellRange of(Range range) {
        Range.Limit low = range.low();
        Range.Limit high = range.high();
        return new CellRange(low == null ? null : low.number(), low == null || low.included(), high == null ? null : high.number(),
                high == null || high.included());
    }

    static CellRange of(Days days) {
        return new CellRange(days.from() == null ? null : BigDecimal.valueOf(days.from().toEpochDay()), true,
                days.to() == null ? null : BigDecimal.valueOf(days.to().toEpochDay()), false);
    }

    static CellRange of(Bounds bounds) {
        return new CellRange(bounds.from() == null ? null : BigDecimal.valueOf(bounds.from().toEpochMilli()), true,
                bounds.to() == null ? null : BigDecimal.valueOf(bounds.to().toEpochMilli()), false);
    }

    /// The least cell of that scale that is in it, clamped to 64 bits.
    long lowCell(int scale) {
        if (low == null) {
            return Long.MIN_VALUE;
        }
        BigDecimal cell = low.scaleByPowerOfTen(scale);
        BigInteger least = lowIn
                ? cell.setScale(0, RoundingMode.CEILING).toBigInteger()
                : cell.setScale(0, RoundingMode.FLOOR).toBigInteger().add(BigInteger.ONE);
        return least.max(LEAST).min(MOST).longValue();
    }

    /// The greatest cell of that scale that is in it, clamped to 64 bits.
    long highCell(int scale) {
        if (high == null) {
            return Long.MAX_VALUE;
        }
        BigDecimal cell = high.scaleByPowerOfTen(scale);
        BigInteger most = highIn
                ? cell.setScale(0, RoundingMode.FLOOR).toBigInteger()
                : cell.setScale(0, RoundingMode.CEILING).toBigInteger().subtract(BigInteger.ONE);
        return most.max(LEAST).min(MOST).longValue();
    }

    /// Fills words with the rows whose value is in it.
    Scan.Kernel over(Column column) {
        return switch (column) {
            case Column.Ints(int _, MemorySegment cells, int scale) -> ints(cells, lowCell(scale), highCell(scale));
            case Column.Longs(int _, MemorySegment cells, int scale) -> longs(cells, lowCell(scale), highCell(scale));
            case Column.Doubles(int _, MemorySegment cells) -> doubles(cells);
            case Column.Truths _,Column.Texts _,Column.Lists _ -> throw new IllegalArgumentException("has no order");
        };
    }

    /// Cells of 32 bits between two, both included.
    static Scan.Kernel ints(MemorySegment cells, long least, long most) {
        if (least > most || least > Integer.MAX_VALUE || most <= Column.Ints.MISSING) {
            return (_, _, _) -> {};
        }
        int low = (int) Math.max(least, Column.Ints.MISSING + 1);
        int high = (int) Math.min(most, Integer.MAX_VALUE);
        return (words, from, to) -> {
            int[] chunk = new int[Chunk.ROWS];
            Chunk.each(from, to, (word, rows) -> {
                Chunk.copy(cells, (long) word << 6, chunk, rows);
                Between.ints(chunk, rows, low, high, words, word);
            });
        };
    }

    /// Cells of 64 bits between two, both included.
    static Scan.Kernel longs(MemorySegment cells, long least, long most) {
        long low = Math.max(least, Column.Longs.MISSING + 1);
        if (low > most) {
            return (_, _, _) -> {};
        }
        return (words, from, to) -> {
            long[] chunk = new long[Chunk.ROWS];
            Chunk.each(from, to, (word, rows) -> {
                Chunk.copy(cells, (long) word << 6, chunk, rows);
                Between.longs(chunk, rows, low, most, words, word);
            });
        };
    }

    private Scan.Kernel doubles(MemorySegment cells) {
        // Different decimals of 15 digits have different nearest doubles, so a bound compares as its nearest double does.
        double nearLow = low == null ? Double.NEGATIVE_INFINITY : low.doubleValue();
        double nearHigh = high == null ? Double.POSITIVE_INFINITY : high.doubleValue();
        return doubles(cells, lowIn ? nearLow : Math.nextUp(nearLow), highIn ? nearHigh : Math.nextDown(nearHigh));
    }

    /// Doubles between two, both included.
    static Scan.Kernel doubles(MemorySegment cells, double least, double most) {
        return (words, from, to) -> {
            double[] chunk = new double[Chunk.ROWS];
            Chunk.each(from, to, (word, rows) -> {
                Chunk.copy(cells, (long) word << 6, chunk, rows);
                Between.doubles(chunk, rows, least, most, words, word);
            });
        };
    }
}

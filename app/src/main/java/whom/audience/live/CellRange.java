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
        long low = Math.max(least, Column.Ints.MISSING + 1);
        long high = Math.min(most, Integer.MAX_VALUE);
        return (words, from, to) -> between(Chunk.ints(cells, (long) from << 6, (long) to << 6), low, high, words, from);
    }

    private static void between(int[] cells, long low, long high, long[] words, int first) {
        for (int w = 0; w < cells.length >> 6; w++) {
            int base = w << 6;
            long word = 0;
            for (int bit = 0; bit < 64; bit++) {
                long cell = cells[base + bit];
                // Both differences are without a sign exactly for what lies between.
                word |= (~((cell - low) | (high - cell)) >>> 63) << bit;
            }
            words[first + w] = word;
        }
    }

    /// Cells of 64 bits between two, both included.
    static Scan.Kernel longs(MemorySegment cells, long least, long most) {
        long low = Math.max(least, Column.Longs.MISSING + 1);
        return (words, from, to) -> between(Chunk.longs(cells, (long) from << 6, (long) to << 6), low, most, words, from);
    }

    private static void between(long[] cells, long low, long high, long[] words, int first) {
        for (int w = 0; w < cells.length >> 6; w++) {
            int base = w << 6;
            long word = 0;
            for (int bit = 0; bit < 64; bit++) {
                long cell = cells[base + bit];
                word |= ((cell >= low ? 1L : 0L) & (cell <= high ? 1L : 0L)) << bit;
            }
            words[first + w] = word;
        }
    }

    private Scan.Kernel doubles(MemorySegment cells) {
        // Different decimals of 15 digits have different nearest doubles, so a bound compares as its nearest double does.
        double nearLow = low == null ? Double.NEGATIVE_INFINITY : low.doubleValue();
        double nearHigh = high == null ? Double.POSITIVE_INFINITY : high.doubleValue();
        return doubles(cells, lowIn ? nearLow : Math.nextUp(nearLow), highIn ? nearHigh : Math.nextDown(nearHigh));
    }

    /// Doubles between two, both included.
    static Scan.Kernel doubles(MemorySegment cells, double least, double most) {
        return (words, from, to) -> between(Chunk.doubles(cells, (long) from << 6, (long) to << 6), least, most, words, from);
    }

    private static void between(double[] cells, double low, double high, long[] words, int first) {
        for (int w = 0; w < cells.length >> 6; w++) {
            int base = w << 6;
            long word = 0;
            for (int bit = 0; bit < 64; bit++) {
                double cell = cells[base + bit];
                word |= ((cell >= low ? 1L : 0L) & (cell <= high ? 1L : 0L)) << bit;
            }
            words[first + w] = word;
        }
    }
}

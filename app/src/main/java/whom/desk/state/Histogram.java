package whom.desk.state;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;

/// How the values of a number are spread over everybody: bins of equal width, and what lies far below or above them in one bin each.
///
/// @param from  where the first bin begins, which holds its own beginning
/// @param step  width of a bin
/// @param bins  people with a value in each; none when nobody has a value
/// @param less  people with a value below the first bin
/// @param more  people with a value from the end of the last bin on
/// @param least value that somebody has
/// @param most  value that somebody has
/// @param scale digits behind the point that the values have
public record Histogram(BigDecimal from, BigDecimal step, List<Long> bins, long less, long more, BigDecimal least, BigDecimal most,
        int scale) {
    /// Nobody has a value.
    public static final Histogram EMPTY = new Histogram(BigDecimal.ZERO, BigDecimal.ONE, List.of(), 0, 0, BigDecimal.ZERO, BigDecimal.ZERO,
            0);

    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    public Histogram {
        bins = List.copyOf(bins);
    }

    /// Where the last bin ends, which no longer holds that value.
    public BigDecimal to() {
        return edge(bins.size());
    }

    /// Where a bin begins, from 0.
    public BigDecimal edge(int bin) {
        return from.add(step.multiply(BigDecimal.valueOf(bin)));
    }

    /// From one value to the next that anybody could have.
    public BigDecimal unit() {
        return BigDecimal.ONE.scaleByPowerOfTen(-scale);
    }

    /// From one value to the next that a hand wants: the tenth part of a bin, but no part of a unit.
    public BigDecimal snap() {
        return step.scaleByPowerOfTen(-1).max(unit());
    }

    /// Several of those at once.
    public BigDecimal stride() {
        return step.max(snap().multiply(FIVE));
    }

    /// Everybody who has a value.
    public long people() {
        return less + more + LongStream.range(0, bins.size()).map(bin -> bins.get((int) bin)).sum();
    }
}

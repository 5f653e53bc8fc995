package whom.desk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import whom.audience.Spread;
import whom.desk.state.Histogram;

/// How values are put into bins that people can read: edges at 1, 2 or 5 times a power of ten, and a single value of a million does not
/// press everybody else into the first one.
final class Binning {
    private static final int MOST_BINS = 30;
    /// The part at each end that is not looked at for where the bins lie.
    private static final int ONE_OF = 100;
    /// Fewer values than that are all looked at.
    private static final int FEW = 5;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Binning() {
    }

    /// A stretch of values, both ends in it.
    private record Stretch(BigDecimal first, BigDecimal last) {
        BigDecimal width() {
            return last.subtract(first);
        }

        /// Bins of that width that it needs.
        long bins(BigDecimal step) {
            return bin(last, step).subtract(bin(first, step)).longValueExact() + 1;
        }

        static BigDecimal bin(BigDecimal value, BigDecimal step) {
            return value.divide(step, 0, RoundingMode.FLOOR);
        }
    }

    static Histogram of(Spread values) {
        if (values.size() == 0) {
            return Histogram.EMPTY;
        }
        int scale = values.scale();
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-scale);
        Stretch shown = shown(values, unit);
        BigDecimal step = step(shown, unit);
        BigDecimal from = Stretch.bin(shown.first(), step).multiply(step);
        List<Long> bins = new ArrayList<>();
        long less = values.below(from);
        long below = less;
        BigDecimal edge = from;
        for (long bin = shown.bins(step); bin > 0; bin--) {
            edge = edge.add(step);
            long next = values.below(edge);
            bins.add(next - below);
            below = next;
        }
        return new Histogram(from, step, bins, less, values.size() - below, values.at(0), values.at(values.size() - 1), scale);
    }

    /// From the least to the most, but where few values lie farther out than most others lie apart, those are left to the bins at the ends.
    private static Stretch shown(Spread values, BigDecimal unit) {
        Stretch all = new Stretch(values.at(0), values.at(values.size() - 1));
        if (all.width().compareTo(unit.multiply(BigDecimal.valueOf(MOST_BINS))) < 0) {
            return all;
        }
        Stretch core = core(values, unit);
        BigDecimal far = core.width().multiply(TWO);
        return new Stretch(core.last().subtract(all.first()).compareTo(far) <= 0 ? all.first() : core.first(),
                all.last().subtract(core.first()).compareTo(far) <= 0 ? all.last() : core.last());
    }

    private static Stretch core(Spread values, BigDecimal unit) {
        long size = values.size();
        long cut = size < FEW ? 0 : Math.max(1, size / ONE_OF);
        Stretch core = new Stretch(values.at(cut), values.at(size - 1 - cut));
        if (core.width().signum() != 0) {
            return core;
        }
        // Nearly all have the same value, such as 0: most of those who have another are to be seen too.
        long below = values.below(core.first());
        long above = size - values.below(core.last().add(unit));
        return new Stretch(below == 0 ? core.first() : values.at(below / 10),
                above == 0 ? core.last() : values.at(size - 1 - above / 10));
    }

    /// The least width of 1, 2 or 5 times a power of ten with which the bins are few enough; no part of a unit.
    private static BigDecimal step(Stretch shown, BigDecimal unit) {
        BigDecimal wanted = shown.width().divide(BigDecimal.valueOf(MOST_BINS), shown.width().scale() + 3, RoundingMode.FLOOR);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(wanted.signum() == 0 ? 0 : wanted.precision() - wanted.scale() - 1);
        BigDecimal least = wanted.signum() == 0 ? unit : power.max(unit);
        for (BigDecimal ten = least;; ten = ten.scaleByPowerOfTen(1)) {
            for (int times : new int[]{1, 2, 5}) {
                BigDecimal step = ten.multiply(BigDecimal.valueOf(times));
                if (shown.bins(step) <= MOST_BINS) {
                    return step;
                }
            }
        }
    }
}

package whom.view.editor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import whom.desk.state.Histogram;

/// The line below a histogram's bars, from 0 at the left to 1 at the right: a slot for each bin, and one at an end for all that lies beyond it.
record Axis(Histogram histogram) {
    private static final int DIGITS = 12;

    /// Slots from left to right.
    int slots() {
        return lead() + histogram.bins().size() + (histogram.more() > 0 ? 1 : 0);
    }

    private int lead() {
        return histogram.less() > 0 ? 1 : 0;
    }

    /// People in a slot.
    long people(int slot) {
        int bin = slot - lead();
        return bin < 0 ? histogram.less() : bin < histogram.bins().size() ? histogram.bins().get(bin) : histogram.more();
    }

    /// Which bin a slot is: -1 for what lies below them, their number for what lies beyond.
    int bin(int slot) {
        return slot - lead();
    }

    /// Where a value lies; one beyond the bins in the middle of the slot that it is in.
    double share(BigDecimal value) {
        double slots = slots();
        if (value.compareTo(histogram.from()) < 0) {
            return lead() / 2.0 / slots;
        }
        if (value.compareTo(histogram.to()) > 0) {
            return histogram.more() > 0 ? (slots - .5) / slots : 1;
        }
        double steps = value.subtract(histogram.from()).divide(histogram.step(), DIGITS, RoundingMode.HALF_UP).doubleValue();
        return (lead() + steps) / slots;
    }

    /// The value that lies there, at most at the ends of the bins.
    BigDecimal value(double share) {
        BigDecimal steps = BigDecimal.valueOf(share * slots() - lead());
        return clamped(histogram.from().add(steps.multiply(histogram.step())));
    }

    /// The nearest value that a hand wants.
    BigDecimal snapped(BigDecimal value) {
        BigDecimal snap = histogram.snap();
        return plain(clamped(value.divide(snap, 0, RoundingMode.HALF_UP).multiply(snap)));
    }

    /// The next such value above or below.
    ///
    /// @param by how far: several times [Histogram#snap()], below 0 for down
    BigDecimal stepped(BigDecimal value, BigDecimal by) {
        BigDecimal stride = by.abs();
        RoundingMode before = by.signum() > 0 ? RoundingMode.FLOOR : RoundingMode.CEILING;
        BigDecimal next = value.divide(stride, 0, before).multiply(stride).add(by);
        // What was typed may lie beyond the bins and shall not jump to them.
        return plain(next.max(value.min(histogram.from())).min(value.max(histogram.to())));
    }

    private BigDecimal clamped(BigDecimal value) {
        return value.max(histogram.from()).min(histogram.to());
    }

    /// Without zeros at the end and without an exponent.
    static BigDecimal plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}

package whom.audience.live;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemorySegment;
import whom.audience.Bitmap;
import whom.audience.column.Column;
import whom.resolve.Range;

/// Sums and averages of a property over some events held against a range at once, person by person, without keeping a figure; exact.
record Totals(EventRows rows, Column.Ints property, Range range, boolean average) {
    /// The people for whom it holds. A sum over nothing is 0, an average of nothing is none.
    long[] people() {
        Averages.Bound low = Averages.Bound.of(range.low(), property.scale());
        Averages.Bound high = Averages.Bound.of(range.high(), property.scale());
        MemorySegment values = property.cells();
        boolean zero = !average && Averages.within(0, 1, low, high);
        long[] found = rows.people((from, to) -> {
            long sum = 0;
            int times = 0;
            for (int row = from; row < to; row = rows.next(row + 1, to)) {
                int cell = values.getAtIndex(JAVA_INT, row);
                if (cell != Column.Ints.MISSING) {
                    sum += cell;
                    times++;
                }
            }
            return Averages.within(sum, average ? times : 1, low, high) != zero;
        });
        return zero ? Words.without(Bitmap.upTo(rows.everyone()).toWords(), found) : found;
    }
}

package whom.audience.live;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;

import java.math.BigDecimal;
import whom.audience.column.Column;
import whom.resolve.Range;

/// Sums and averages of numbers that fit no common scale, person by person in decimals; slow, and exact.
record LargeSums(Events events, Column.Doubles property, CellRange when, Range range, boolean average) {
    boolean holds(int person) {
        long low = when.lowCell(events.scale());
        int from = events.from(person);
        BigDecimal sum = BigDecimal.ZERO;
        int times = 0;
        for (int row = events.end(from, events.to(person), when.highCell(events.scale())) - 1; row >= from
                && events.cell(row) >= low; row--) {
            double cell = property.cells().getAtIndex(JAVA_DOUBLE, row);
            if (!Double.isNaN(cell) && events.counts(row)) {
                // The shortest decimal that is nearest to a double is the one that was written.
                sum = sum.add(BigDecimal.valueOf(cell));
                times++;
            }
        }
        return average ? times > 0 && scaled(range, times).contains(sum) : range.contains(sum);
    }

    /// The range times a number.
    private static Range scaled(Range range, int times) {
        BigDecimal factor = BigDecimal.valueOf(times);
        Range.Limit low = range.low();
        Range.Limit high = range.high();
        return new Range(low == null ? null : new Range.Limit(low.number().multiply(factor), low.included()),
                high == null ? null : new Range.Limit(high.number().multiply(factor), high.included()));
    }
}

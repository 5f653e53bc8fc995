package whom.audience.live;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import whom.audience.column.Column;
import whom.work.Cancellation;

/// A figure over each person's events, as a column of people that lies outside the heap: made once, compared for each edit of a threshold.
record Figures(Events events, Cancellation cancellation) {
    private PersonCells cells() {
        return new PersonCells(events.columns().people() + 1);
    }

    private Visits visits(CellRange when) {
        return new Visits(events, when, cancellation);
    }

    /// How often, 0 for who never did.
    Column counts(CellRange when) {
        PersonCells cells = cells();
        MemorySegment ints = cells.ints(0);
        EventRows rows = EventRows.of(events, when, cancellation);
        MemorySegment starts = events.columns().starts();
        Scan.each(cells.rows(), cancellation, (first, end) -> {
            int[] places = Chunk.ints(starts, first, end + 1L);
            int[] counts = new int[end - first];
            for (int i = 0; i < counts.length; i++) {
                counts[i] = rows.count(places[i], places[i + 1]);
            }
            MemorySegment.copy(counts, 0, ints, JAVA_INT, (long) first * Integer.BYTES, counts.length);
        });
        return cells.column(ints, 0);
    }

    /// When for the nth time.
    ///
    /// @param nth counted from 1, and 1 where not all events count
    Column fromFirst(int nth) {
        return edge(CellRange.ALL, nth, true);
    }

    /// When for the nth time, counted backwards from what is at most at the end of the range.
    ///
    /// @param nth as above
    Column fromLast(int nth, CellRange until) {
        return edge(until, nth, false);
    }

    private Column edge(CellRange when, int nth, boolean first) {
        PersonCells cells = cells();
        boolean seconds = events.scale() != 0;
        MemorySegment figures = seconds ? cells.ints(Column.Ints.MISSING) : cells.longs(Column.Longs.MISSING);
        if (events.allCount() && seconds) {
            int high = Math.clamp(when.highCell(events.scale()), Integer.MIN_VALUE, Integer.MAX_VALUE);
            MemorySegment starts = events.columns().starts();
            Scan.each(cells.rows(), cancellation, (begin, end) -> {
                int[] places = Chunk.ints(starts, begin, end + 1L);
                int[] found = new int[end - begin];
                nth(places, Chunk.ints(events.cells(), places[0], places[found.length]), high, nth, first, found);
                MemorySegment.copy(found, 0, figures, JAVA_INT, (long) begin * Integer.BYTES, found.length);
            });
        } else if (events.allCount()) {
            visits(when).each((person, from, to) -> {
                if (to - from >= nth) {
                    set(figures, person, first ? from + nth - 1 : to - nth, seconds);
                }
            });
        } else {
            // Rows come in their order, so the last one stays.
            visits(when).each((person, row) -> {
                if (!first || isMissing(figures, person, seconds)) {
                    set(figures, person, row, seconds);
                }
            });
        }
        return seconds ? cells.column(figures, events.scale()) : new Column.Longs(cells.rows(), figures, 0);
    }

    private static void nth(int[] starts, int[] times, int high, int nth, boolean first, int[] found) {
        for (int i = 0; i < found.length; i++) {
            int from = starts[i] - starts[0];
            int to = starts[i + 1] - starts[0];
            while (to > from && times[to - 1] > high) {
                to--;
            }
            found[i] = to - from < nth ? Column.Ints.MISSING : times[first ? from + nth - 1 : to - nth];
        }
    }

    private void set(MemorySegment figures, int person, int row, boolean seconds) {
        if (seconds) {
            figures.setAtIndex(JAVA_INT, person, (int) events.cell(row));
        } else {
            figures.setAtIndex(JAVA_LONG, person, events.cell(row));
        }
    }

    private static boolean isMissing(MemorySegment figures, int person, boolean seconds) {
        return seconds
                ? figures.getAtIndex(JAVA_INT, person) == Column.Ints.MISSING
                : figures.getAtIndex(JAVA_LONG, person) == Column.Longs.MISSING;
    }

    /// The sum of a property, 0 for who has none.
    Column.Longs sums(Column.Ints property, CellRange when) {
        PersonCells cells = cells();
        MemorySegment sums = cells.longs(0);
        MemorySegment values = property.cells();
        visits(when).each((person, row) -> {
            int cell = values.getAtIndex(JAVA_INT, row);
            if (cell != Column.Ints.MISSING) {
                sums.setAtIndex(JAVA_LONG, person, sums.getAtIndex(JAVA_LONG, person) + cell);
            }
        });
        sums.setAtIndex(JAVA_LONG, 0, Column.Longs.MISSING);
        for (long beyond = cells.rows(); beyond < cells.padded(); beyond++) {
            sums.setAtIndex(JAVA_LONG, beyond, Column.Longs.MISSING);
        }
        return new Column.Longs(cells.rows(), sums, property.scale());
    }

    /// How often with the property.
    Column.Ints values(Column.Ints property, CellRange when) {
        PersonCells cells = cells();
        MemorySegment ints = cells.ints(0);
        MemorySegment values = property.cells();
        visits(when).each((person, row) -> {
            if (values.getAtIndex(JAVA_INT, row) != Column.Ints.MISSING) {
                ints.setAtIndex(JAVA_INT, person, ints.getAtIndex(JAVA_INT, person) + 1);
            }
        });
        return cells.column(ints, 0);
    }

    /// The least or the greatest value of a property.
    Column extreme(Column property, boolean greatest, CellRange when) {
        return switch (property) {
            case Column.Ints ints -> extreme(ints, greatest, when);
            case Column.Doubles doubles -> extreme(doubles, greatest, when);
            case Column.Longs _,Column.Truths _,Column.Texts _,Column.Lists _ -> throw new IllegalArgumentException("no number");
        };
    }

    private Column extreme(Column.Ints property, boolean greatest, CellRange when) {
        PersonCells cells = cells();
        MemorySegment best = cells.ints(Column.Ints.MISSING);
        visits(when).each((person, row) -> {
            int cell = property.cells().getAtIndex(JAVA_INT, row);
            int before = best.getAtIndex(JAVA_INT, person);
            if (cell != Column.Ints.MISSING && (before == Column.Ints.MISSING || (greatest ? cell > before : cell < before))) {
                best.setAtIndex(JAVA_INT, person, cell);
            }
        });
        return cells.column(best, property.scale());
    }

    private Column extreme(Column.Doubles property, boolean greatest, CellRange when) {
        PersonCells cells = cells();
        MemorySegment best = cells.longs(Double.doubleToRawLongBits(Double.NaN));
        visits(when).each((person, row) -> {
            double cell = property.cells().getAtIndex(JAVA_DOUBLE, row);
            double before = best.getAtIndex(JAVA_DOUBLE, person);
            if (!Double.isNaN(cell) && (Double.isNaN(before) || (greatest ? cell > before : cell < before))) {
                best.setAtIndex(JAVA_DOUBLE, person, cell);
            }
        });
        return new Column.Doubles(cells.rows(), best);
    }

    /// How many different values of a property.
    Column distinct(ValueKeys keys, CellRange when) {
        PersonCells cells = cells();
        MemorySegment ints = cells.ints(0);
        visits(when).each((person, from, to) -> {
            ValueKeys.Found found = new ValueKeys.Found();
            for (int row = from; row < to; row++) {
                if (events.counts(row)) {
                    keys.collect(row, found);
                }
            }
            ints.setAtIndex(JAVA_INT, person, found.distinct());
        });
        return cells.column(ints, 0);
    }
}

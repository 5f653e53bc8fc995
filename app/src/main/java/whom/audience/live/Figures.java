package whom.audience.live;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import whom.audience.column.Column;
import whom.work.Cancellation;
import whom.work.Parts;

/// A figure over each person's events, as a column of people that lies outside the heap: made once, compared for each edit of a threshold.
record Figures(Events events, Cancellation cancellation) {
    private static final int PEOPLE_AT_ONCE = 1 << 14;

    /// The figure of one person, who has the events of a stretch of rows.
    @FunctionalInterface
    private interface Figure {
        void of(int person, int from, int to);
    }

    private int rows() {
        return events.columns().people() + 1;
    }

    private static MemorySegment allocate(int rows, int bytes) {
        return Arena.ofAuto().allocate((long) bytes * 64 * Column.words(rows), 64);
    }

    private void each(Figure figure) {
        int rows = rows();
        Parts.of(rows, PEOPLE_AT_ONCE).each(cancellation, (first, end) -> {
            int from = events.from(first);
            for (int person = first; person < end; person++) {
                int to = events.to(person);
                figure.of(person, from, to);
                from = to;
            }
        });
    }

    private Column.Ints ints(int scale, Figure figure, MemorySegment cells) {
        each(figure);
        pad(cells);
        return new Column.Ints(rows(), cells, scale);
    }

    /// Row 0 is nobody, and so are the rows after the last.
    private void pad(MemorySegment cells) {
        cells.setAtIndex(JAVA_INT, 0, Column.Ints.MISSING);
        for (long beyond = rows(); beyond < 64L * Column.words(rows()); beyond++) {
            cells.setAtIndex(JAVA_INT, beyond, Column.Ints.MISSING);
        }
    }

    /// How often, 0 for who never did.
    Column counts(CellRange when) {
        long low = when.lowCell(events.scale());
        long high = when.highCell(events.scale());
        MemorySegment cells = allocate(rows(), Integer.BYTES);
        return ints(0, (person, from, to) -> {
            int row = events.end(from, to, high);
            int times = 0;
            if (events.allCount() && low == Long.MIN_VALUE) {
                times = row - from;
            } else {
                for (row--; row >= from && events.cell(row) >= low; row--) {
                    times += events.counts(row) ? 1 : 0;
                }
            }
            cells.setAtIndex(JAVA_INT, person, times);
        }, cells);
    }

    /// When first.
    Column first() {
        return edge((_, from, to) -> {
            int row = from;
            while (row < to && !events.counts(row)) {
                row++;
            }
            return row < to ? row : -1;
        });
    }

    /// When last, of what is at most at the end of the range.
    Column last(CellRange until) {
        long most = until.highCell(events.scale());
        return edge((_, from, to) -> {
            int row = events.end(from, to, most) - 1;
            while (row >= from && !events.counts(row)) {
                row--;
            }
            return row >= from ? row : -1;
        });
    }

    /// The row that matters of one person, or -1.
    @FunctionalInterface
    private interface Edge {
        int of(int person, int from, int to);
    }

    private Column edge(Edge edge) {
        if (events.scale() != 0) {
            MemorySegment cells = allocate(rows(), Integer.BYTES);
            return ints(events.scale(), (person, from, to) -> {
                int row = edge.of(person, from, to);
                cells.setAtIndex(JAVA_INT, person, row < 0 ? Column.Ints.MISSING : (int) events.cell(row));
            }, cells);
        }
        MemorySegment cells = missingLongs();
        each((person, from, to) -> {
            int row = edge.of(person, from, to);
            if (row >= 0) {
                cells.setAtIndex(JAVA_LONG, person, events.cell(row));
            }
        });
        return new Column.Longs(rows(), cells, 0);
    }

    private MemorySegment missingLongs() {
        MemorySegment cells = allocate(rows(), Long.BYTES);
        for (long row = 0; row < 64L * Column.words(rows()); row++) {
            cells.setAtIndex(JAVA_LONG, row, Column.Longs.MISSING);
        }
        return cells;
    }

    /// The sum of a property, 0 for who has none.
    Column.Longs sums(Column.Ints property, CellRange when) {
        MemorySegment cells = missingLongs();
        long low = when.lowCell(events.scale());
        long high = when.highCell(events.scale());
        each((person, from, to) -> {
            long sum = 0;
            for (int row = events.end(from, to, high) - 1; row >= from && events.cell(row) >= low; row--) {
                int cell = property.cells().getAtIndex(JAVA_INT, row);
                if (cell != Column.Ints.MISSING && events.counts(row)) {
                    sum += cell;
                }
            }
            cells.setAtIndex(JAVA_LONG, person, sum);
        });
        cells.setAtIndex(JAVA_LONG, 0, Column.Longs.MISSING);
        return new Column.Longs(rows(), cells, property.scale());
    }

    /// How often with the property.
    Column.Ints values(Column.Ints property, CellRange when) {
        MemorySegment cells = allocate(rows(), Integer.BYTES);
        long low = when.lowCell(events.scale());
        long high = when.highCell(events.scale());
        return ints(0, (person, from, to) -> {
            int times = 0;
            for (int row = events.end(from, to, high) - 1; row >= from && events.cell(row) >= low; row--) {
                times += property.cells().getAtIndex(JAVA_INT, row) != Column.Ints.MISSING && events.counts(row) ? 1 : 0;
            }
            cells.setAtIndex(JAVA_INT, person, times);
        }, cells);
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
        MemorySegment cells = allocate(rows(), Integer.BYTES);
        long low = when.lowCell(events.scale());
        long high = when.highCell(events.scale());
        return ints(property.scale(), (person, from, to) -> {
            int best = Column.Ints.MISSING;
            for (int row = events.end(from, to, high) - 1; row >= from && events.cell(row) >= low; row--) {
                int cell = property.cells().getAtIndex(JAVA_INT, row);
                if (cell != Column.Ints.MISSING && events.counts(row)) {
                    best = best == Column.Ints.MISSING ? cell : greatest ? Math.max(best, cell) : Math.min(best, cell);
                }
            }
            cells.setAtIndex(JAVA_INT, person, best);
        }, cells);
    }

    private Column extreme(Column.Doubles property, boolean greatest, CellRange when) {
        MemorySegment cells = allocate(rows(), Double.BYTES);
        for (long row = 0; row < 64L * Column.words(rows()); row++) {
            cells.setAtIndex(JAVA_DOUBLE, row, Double.NaN);
        }
        long low = when.lowCell(events.scale());
        long high = when.highCell(events.scale());
        each((person, from, to) -> {
            double best = Double.NaN;
            for (int row = events.end(from, to, high) - 1; row >= from && events.cell(row) >= low; row--) {
                double cell = property.cells().getAtIndex(JAVA_DOUBLE, row);
                if (!Double.isNaN(cell) && events.counts(row)) {
                    best = Double.isNaN(best) ? cell : greatest ? Math.max(best, cell) : Math.min(best, cell);
                }
            }
            cells.setAtIndex(JAVA_DOUBLE, person, best);
        });
        return new Column.Doubles(rows(), cells);
    }

    /// How many different values of a property.
    Column distinct(ValueKeys keys, CellRange when) {
        MemorySegment cells = allocate(rows(), Integer.BYTES);
        long low = when.lowCell(events.scale());
        long high = when.highCell(events.scale());
        return ints(0, (person, from, to) -> {
            ValueKeys.Found found = new ValueKeys.Found();
            for (int row = events.end(from, to, high) - 1; row >= from && events.cell(row) >= low; row--) {
                if (events.counts(row)) {
                    keys.collect(row, found);
                }
            }
            cells.setAtIndex(JAVA_INT, person, found.distinct());
        }, cells);
    }
}

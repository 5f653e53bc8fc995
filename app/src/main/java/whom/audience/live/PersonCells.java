package whom.audience.live;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import whom.audience.column.Column;

/// Room outside the heap for a figure of each person; row 0 is nobody.
record PersonCells(int rows) {
    private static final long ALIGNMENT = 64;

    /// Rows with those up to a multiple of 64.
    long padded() {
        return 64L * Column.words(rows);
    }

    MemorySegment ints(int begin) {
        MemorySegment cells = Arena.ofAuto().allocate(Integer.BYTES * padded(), ALIGNMENT);
        if (begin != 0) {
            for (long row = 0; row < padded(); row++) {
                cells.setAtIndex(JAVA_INT, row, begin);
            }
        }
        return cells;
    }

    MemorySegment longs(long begin) {
        MemorySegment cells = Arena.ofAuto().allocate(Long.BYTES * padded(), ALIGNMENT);
        if (begin != 0) {
            for (long row = 0; row < padded(); row++) {
                cells.setAtIndex(JAVA_LONG, row, begin);
            }
        }
        return cells;
    }

    /// Filled cells as a column.
    Column.Ints column(MemorySegment ints, int scale) {
        ints.setAtIndex(JAVA_INT, 0, Column.Ints.MISSING);
        for (long beyond = rows; beyond < padded(); beyond++) {
            ints.setAtIndex(JAVA_INT, beyond, Column.Ints.MISSING);
        }
        return new Column.Ints(rows, ints, scale);
    }
}

package whom.audience.live;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;
import whom.audience.column.Column;
import whom.audience.column.EventColumns;

/// Events of one kind of which some count.
final class Events {
    private final EventColumns columns;
    private final MemorySegment cells;
    private final boolean seconds;
    private final long @Nullable [] counting;

    /// @param counting the rows that count, or null for all of them
    Events(EventColumns columns, long @Nullable [] counting) {
        this.columns = columns;
        this.counting = counting;
        switch (columns.times()) {
            case Column.Ints ints -> {
                cells = ints.cells();
                seconds = true;
            }
            case Column.Longs longs -> {
                cells = longs.cells();
                seconds = false;
            }
            case Column.Doubles _,Column.Truths _,Column.Texts _,Column.Lists _ ->
                throw new IllegalArgumentException("times are whole numbers");
        }
    }

    EventColumns columns() {
        return columns;
    }

    /// The rows that count, or null for all of them.
    long @Nullable [] counting() {
        return counting;
    }

    /// The times, of 32 bits when [#scale] is not 0, else of 64.
    MemorySegment cells() {
        return cells;
    }

    /// The scale of [#cell].
    int scale() {
        return seconds ? -3 : 0;
    }

    int from(int person) {
        return columns.from(person);
    }

    int to(int person) {
        return columns.to(person);
    }

    /// When it happened, in cells.
    long cell(int row) {
        return seconds ? cells.getAtIndex(JAVA_INT, row) : cells.getAtIndex(JAVA_LONG, row);
    }

    /// When it happened, in milliseconds.
    long at(int row) {
        return seconds ? cells.getAtIndex(JAVA_INT, row) * 1_000L : cells.getAtIndex(JAVA_LONG, row);
    }

    boolean counts(int row) {
        return counting == null || Words.has(counting, row);
    }

    boolean allCount() {
        return counting == null;
    }

    /// The row behind the last of a stretch whose time is at most that; most of them are, so it looks from the end.
    int end(int from, int to, long most) {
        int end = to;
        while (end > from && cell(end - 1) > most) {
            end--;
        }
        return end;
    }
}

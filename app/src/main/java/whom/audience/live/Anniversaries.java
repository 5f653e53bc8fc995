package whom.audience.live;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.BitSet;
import whom.audience.column.Column;
import whom.moment.Days;

/// Whose anniversary falls on one of some days. Every day of some centuries is worked out once; then a person is a look into that table.
final class Anniversaries {
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;
    private static final long FIRST = LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay();
    private static final long LAST = LocalDate.of(LAST_YEAR, 12, 31).toEpochDay();
    private static final int DAYS_OF_MONTH = 32;
    private static final long MILLIS_OF_DAY = 86_400_000;

    private final Column column;
    private final ZoneId zone;
    /// For each month and day, the last year whose anniversary is among the days; 0 for none.
    private final int[] years = new int[13 * DAYS_OF_MONTH];
    private final BitSet known = new BitSet();

    /// @param days both bounds are there
    Anniversaries(Column column, Days days, ZoneId zone) {
        this.column = column;
        this.zone = zone;
        LocalDate from = java.util.Objects.requireNonNull(days.from());
        LocalDate to = java.util.Objects.requireNonNull(days.to());
        for (LocalDate day = from; day.isBefore(to); day = day.plusDays(1)) {
            years[place(day)] = day.getYear();
            if (day.getMonthValue() == 2 && day.getDayOfMonth() == 28 && !day.isLeapYear()) {
                years[place(day) + 1] = day.getYear();
            }
        }
        for (long day = FIRST; day <= LAST; day++) {
            if (holds(LocalDate.ofEpochDay(day))) {
                known.set((int) (day - FIRST));
            }
        }
    }

    private static int place(LocalDate day) {
        return day.getMonthValue() * DAYS_OF_MONTH + day.getDayOfMonth();
    }

    private boolean holds(LocalDate date) {
        return years[place(date)] > date.getYear();
    }

    private boolean holds(long day) {
        boolean near = day >= FIRST && day <= LAST;
        return near ? known.get((int) (day - FIRST)) : holds(LocalDate.ofEpochDay(day));
    }

    boolean holds(int row) {
        return switch (column) {
            case Column.Ints(int _, var cells, int scale) -> {
                int cell = cells.getAtIndex(JAVA_INT, row);
                yield cell != Column.Ints.MISSING && (scale == 0 ? holds((long) cell) : holdsAt(cell * 1_000L));
            }
            case Column.Longs(int _, var cells, int _) -> {
                long cell = cells.getAtIndex(JAVA_LONG, row);
                yield cell != Column.Longs.MISSING && holdsAt(cell);
            }
            case Column.Doubles _,Column.Truths _,Column.Texts _,Column.Lists _ -> throw new IllegalArgumentException("no days");
        };
    }

    private boolean holdsAt(long millis) {
        long day = Math.floorDiv(millis, MILLIS_OF_DAY);
        boolean likely = holds(day);
        // Anywhere on earth it is this day, the one before or the one after; most times all three say the same.
        boolean sure = holds(day - 1) == likely && holds(day + 1) == likely;
        return sure
                ? likely
                : holds(LocalDate.ofInstant(Instant.ofEpochMilli(millis), zone));
    }
}

package whom.audience.live;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.ZoneId;
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
    /// For each day from the first year to the last, 1 when it holds; and 0 for all beyond.
    private final byte[] known = new byte[(int) (LAST - FIRST + 2)];

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
        for (int place = 0; place < years.length; place++) {
            int month = place / DAYS_OF_MONTH;
            int day = place % DAYS_OF_MONTH;
            for (int year = FIRST_YEAR; year < years[place] && year <= LAST_YEAR; year++) {
                if (day <= Month.of(month).length(Year.isLeap(year))) {
                    known[(int) (LocalDate.of(year, month, day).toEpochDay() - FIRST)] = 1;
                }
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
        return near ? known[(int) (day - FIRST)] != 0 : holds(LocalDate.ofEpochDay(day));
    }

    /// Fills words with the rows for which it holds.
    Scan.Kernel kernel() {
        return switch (column) {
            case Column.Ints(int _, var cells, int scale) when scale == 0 -> (words, from, to) -> {
                int[] chunk = new int[Chunk.ROWS];
                Chunk.each(from, to, (word, rows) -> {
                    Chunk.copy(cells, (long) word << 6, chunk, rows);
                    days(chunk, rows, words, word);
                });
            };
            case Column.Ints _,Column.Longs _,Column.Doubles _,Column.Truths _,Column.Texts _,Column.Lists _ ->
                (words, from, to) -> {
                    for (int row = from << 6; row < to << 6; row++) {
                        words[row >> 6] |= holds(row) ? 1L << row : 0;
                    }
                };
        };
    }

    /// Without branches on what a person has; days beyond the table are rare.
    private void days(int[] cells, int rows, long[] words, int first) {
        int beyond = known.length - 1;
        int odd = 0;
        for (int w = 0; w < rows >> 6; w++) {
            int base = w << 6;
            long word = 0;
            for (int bit = 0; bit < 64; bit++) {
                int cell = cells[base + bit];
                int at = (int) Math.min(Integer.toUnsignedLong(cell - (int) FIRST), beyond);
                word |= (long) known[at] << bit;
                odd |= ((beyond - 1 - at) >> 31) & (cell ^ Column.Ints.MISSING);
            }
            words[first + w] = word;
        }
        for (int row = 0; odd != 0 && row < rows; row++) {
            words[first + (row >> 6)] |= cells[row] != Column.Ints.MISSING && holds((long) cells[row]) ? 1L << row : 0;
        }
    }

    private boolean holds(int row) {
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

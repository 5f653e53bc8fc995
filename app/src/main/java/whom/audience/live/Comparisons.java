package whom.audience.live;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import whom.audience.column.Column;
import whom.audience.column.Entries;
import whom.resolve.Criterion.Compares.Comparison;

/// Two columns of one kind compared row by row; false where either is missing.
record Comparisons(Column first, Comparison comparison, Column second, boolean matchCase) {
    private static final double[] POWERS = {1, 10, 100, 1_000, 10_000};

    boolean holds(int row) {
        return switch (first) {
            case Column.Ints _,Column.Longs _,Column.Doubles _ -> numbers(row);
            case Column.Truths truths ->
                set(truths, row) && set((Column.Truths) second, row) && yes(truths, row) == yes((Column.Truths) second, row);
            case Column.Texts texts -> texts(texts, (Column.Texts) second, row);
            case Column.Lists _ -> throw new IllegalArgumentException("lists are not compared");
        };
    }

    private boolean numbers(int row) {
        double left = number(first, row);
        double right = number(second, row);
        return switch (comparison) {
            case EQUAL -> left == right;
            case BELOW -> left < right;
            case AT_MOST -> left <= right;
            case ABOVE -> left > right;
            case AT_LEAST -> left >= right;
        };
    }

    /// NaN when missing. Milliseconds of our calendar, days, and the nearest doubles of decimals all compare as what they stand for.
    private static double number(Column column, int row) {
        return switch (column) {
            case Column.Ints(int _, MemorySegment cells, int scale) -> {
                int cell = cells.getAtIndex(JAVA_INT, row);
                yield cell == Column.Ints.MISSING ? Double.NaN : scale < 0 ? cell * 1_000.0 : cell / POWERS[scale];
            }
            case Column.Longs(int _, MemorySegment cells, int _) -> {
                long cell = cells.getAtIndex(JAVA_LONG, row);
                yield cell == Column.Longs.MISSING ? Double.NaN : cell;
            }
            case Column.Doubles(int _, MemorySegment cells) -> cells.getAtIndex(JAVA_DOUBLE, row);
            case Column.Truths _,Column.Texts _,Column.Lists _ -> throw new IllegalArgumentException("no number");
        };
    }

    private static boolean set(Column.Truths column, int row) {
        return (column.set().getAtIndex(JAVA_LONG, row >> 6) >>> row & 1) != 0;
    }

    private static boolean yes(Column.Truths column, int row) {
        return (column.yes().getAtIndex(JAVA_LONG, row >> 6) >>> row & 1) != 0;
    }

    private boolean texts(Column.Texts left, Column.Texts right, int row) {
        int one = left.entry(row);
        int other = right.entry(row);
        Entries ones = left.entries();
        Entries others = right.entries();
        if (ones.isMissing(one) || others.isMissing(other)) {
            return false;
        }
        boolean alike = MemorySegment.mismatch(ones.folded(), ones.from(one), ones.to(one), others.folded(), others.from(other),
                others.to(other)) < 0;
        return alike && (!matchCase || ones.original(one).equals(others.original(other)));
    }
}

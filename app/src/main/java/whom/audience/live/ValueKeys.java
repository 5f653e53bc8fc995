package whom.audience.live;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import whom.audience.column.Column;
import whom.audience.column.Entries;

/// Values as numbers, equal ones with equal numbers; texts are equal without regard to case.
final class ValueKeys {
    private final Column column;
    /// For each entry of a dictionary, the first one of the same folded form.
    private final int[] alike;

    ValueKeys(Column column) {
        this.column = column;
        this.alike = switch (column) {
            case Column.Texts texts -> alike(texts.entries());
            case Column.Lists lists -> alike(lists.entries());
            case Column.Ints _,Column.Longs _,Column.Doubles _,Column.Truths _ -> new int[0];
        };
    }

    private static int[] alike(Entries entries) {
        Map<String, Integer> first = new HashMap<>();
        int[] alike = new int[entries.count()];
        for (int entry = 0; entry < alike.length; entry++) {
            if (!entries.isMissing(entry)) {
                Integer before = first.putIfAbsent(entries.folded(entry), entry);
                alike[entry] = before == null ? entry : before;
            }
        }
        return alike;
    }

    /// What it takes in memory.
    long bytes() {
        return 4L * alike.length + 64;
    }

    /// Numbers found, to be counted; for one person.
    static final class Found {
        private long[] keys = new long[8];
        private int size;

        private void add(long key) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, size * 2);
            }
            keys[size++] = key;
        }

        int distinct() {
            Arrays.sort(keys, 0, size);
            int distinct = 0;
            for (int i = 0; i < size; i++) {
                distinct += i == 0 || keys[i] != keys[i - 1] ? 1 : 0;
            }
            return distinct;
        }
    }

    /// Adds the values of a row.
    void collect(int row, Found found) {
        switch (column) {
            case Column.Ints ints -> {
                int cell = ints.cells().getAtIndex(JAVA_INT, row);
                if (cell != Column.Ints.MISSING) {
                    found.add(cell);
                }
            }
            case Column.Longs longs -> {
                long cell = longs.cells().getAtIndex(JAVA_LONG, row);
                if (cell != Column.Longs.MISSING) {
                    found.add(cell);
                }
            }
            case Column.Doubles doubles -> {
                double cell = doubles.cells().getAtIndex(JAVA_DOUBLE, row);
                if (!Double.isNaN(cell)) {
                    // Without the sign of a zero.
                    found.add(Double.doubleToLongBits(cell + 0.0));
                }
            }
            case Column.Truths truths -> {
                if ((truths.set().getAtIndex(JAVA_LONG, row >> 6) >>> row & 1) != 0) {
                    found.add(truths.yes().getAtIndex(JAVA_LONG, row >> 6) >>> row & 1);
                }
            }
            case Column.Texts texts -> {
                int entry = texts.entry(row);
                if (!texts.entries().isMissing(entry)) {
                    found.add(alike[entry]);
                }
            }
            case Column.Lists lists -> {
                for (int i = lists.starts().getAtIndex(JAVA_INT, row); i < lists.starts().getAtIndex(JAVA_INT, row + 1L); i++) {
                    found.add(alike[lists.codes().getAtIndex(JAVA_INT, i)]);
                }
            }
        }
    }
}

package whom.audience;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongToIntFunction;

/// People put into cells, so that those who share a cell share the answer to every question asked so far: each question splits the cells.
///
/// Takes 4 bytes for each id of the store, however many cells there are. For one thread.
public final class Cells {
    private final Bitmap people;
    /// Of each person the number of the cell from 1; 0 is nobody's.
    private final int[] cellOf;
    private int count;

    /// All of them in one cell.
    public Cells(Bitmap people) {
        this.people = people;
        cellOf = new int[Math.toIntExact(people.highest() + 1)];
        people.forEach(id -> cellOf[(int) id] = 1);
        count = people.isEmpty() ? 0 : 1;
    }

    /// Parts those who are in the bitmap from those who are not.
    public void split(Bitmap by) {
        int[] inside = new int[count + 1];
        boolean[] outside = new boolean[count + 1];
        long[] all = people.words();
        for (int word = 0; word < all.length; word++) {
            long in = by.words()[word];
            for (long left = all[word]; left != 0; left &= left - 1) {
                int bit = Long.numberOfTrailingZeros(left);
                int cell = cellOf[(word << 6) + bit];
                if ((in >>> bit & 1) == 0) {
                    outside[cell] = true;
                } else if (inside[cell] == 0) {
                    inside[cell] = cell;
                }
            }
        }
        // A cell that is whole on one side keeps its number.
        int next = count;
        for (int cell = 1; cell <= count; cell++) {
            if (inside[cell] != 0 && outside[cell]) {
                inside[cell] = ++next;
            }
        }
        if (next == count) {
            return;
        }
        count = next;
        for (int word = 0; word < all.length; word++) {
            for (long left = all[word] & by.words()[word]; left != 0; left &= left - 1) {
                int id = (word << 6) + Long.numberOfTrailingZeros(left);
                cellOf[id] = inside[cellOf[id]];
            }
        }
    }

    /// Parts people by a number that each has.
    ///
    /// @param number by id, from 0 to less than the bound
    public void split(LongToIntFunction number, int bound) {
        Map<Long, Integer> numbers = new HashMap<>();
        people.forEach(id -> {
            long both = (long) cellOf[(int) id] * bound + number.applyAsInt(id);
            cellOf[(int) id] = numbers.computeIfAbsent(both, _ -> numbers.size() + 1);
        });
        count = numbers.size();
    }

    /// How many cells there are; none is empty.
    public int count() {
        return count;
    }

    /// The number of a person's cell, from 0.
    public int of(long id) {
        return cellOf[(int) id] - 1;
    }

    /// The lowest id of each cell.
    public long[] firsts() {
        long[] firsts = new long[count];
        people.forEach(id -> {
            int cell = of(id);
            if (firsts[cell] == 0) {
                firsts[cell] = id;
            }
        });
        return firsts;
    }

    /// How many people of each cell are in the bitmap.
    public long[] sizes(Bitmap among) {
        long[] sizes = new long[count];
        long[] all = people.words();
        for (int word = 0; word < all.length; word++) {
            for (long left = all[word] & among.words()[word]; left != 0; left &= left - 1) {
                sizes[cellOf[(word << 6) + Long.numberOfTrailingZeros(left)] - 1]++;
            }
        }
        return sizes;
    }

    /// How many people each cell has.
    public long[] sizes() {
        return sizes(people);
    }

    @Override
    public String toString() {
        return count + " cells: " + Arrays.toString(sizes());
    }
}

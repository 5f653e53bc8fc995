package whom.audience.column;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import whom.store.BulkRow;
import whom.store.PropertyScanner;

/// Any number of texts for each row, as numbers of a dictionary.
final class GatheredLists extends Gathered {
    private final TextSet dictionary = TextSet.distinct();
    /// The place behind the last text of each row.
    private final Ints ends;
    private final Ints codes;

    GatheredLists(Scratch scratch) {
        ends = new Ints(scratch);
        codes = new Ints(scratch);
    }

    @Override
    int rows() {
        return ends.size();
    }

    TextSet dictionary() {
        return dictionary;
    }

    int from(int row) {
        return row == 0 ? 0 : ends.get(row - 1);
    }

    int to(int row) {
        return ends.get(row);
    }

    int code(int place) {
        return codes.get(place);
    }

    private void endRow() {
        ends.add(codes.size());
    }

    /// Adds a text to the row of that number, which is the last one or comes after it; the row stays open for more.
    void addTo(int row, byte[] text) {
        while (rows() < row) {
            endRow();
        }
        if (text.length > 0) {
            codes.add(dictionary.add(text, 0, text.length));
        }
    }

    @Override
    void padTo(int length) {
        while (rows() < length) {
            endRow();
        }
    }

    @Override
    void cell(BulkRow row, int column) {
        throw new IllegalArgumentException("a list has no cell");
    }

    @Override
    void property(PropertyScanner value) {
        if (value.type() == PropertyScanner.Type.LIST) {
            while (value.item()) {
                codes.add(dictionary.add(value.bytes(), value.from(), value.to()));
            }
        } else {
            value.skip();
        }
        endRow();
    }

    @Override
    void takeAll(Column column) {
        if (!(column instanceof Column.Lists(int length, var oldStarts, var oldCodes, Entries entries, var _))) {
            throw new IllegalArgumentException("no lists");
        }
        int[] renumbered = new OldTexts(entries).all(dictionary);
        for (int row = 0; row < length; row++) {
            for (int i = oldStarts.getAtIndex(JAVA_INT, row); i < oldStarts.getAtIndex(JAVA_INT, row + 1L); i++) {
                codes.add(renumbered[oldCodes.getAtIndex(JAVA_INT, i)]);
            }
            endRow();
        }
    }
}

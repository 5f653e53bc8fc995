package whom.audience.column;

import java.util.Arrays;
import whom.store.BulkRow;
import whom.store.PropertyScanner;

/// Texts as numbers of a dictionary; 0 is missing.
final class GatheredTexts extends Gathered {
    private final TextSet dictionary = TextSet.mostlyDistinct();
    private int[] codes = new int[64];
    private int rows;

    @Override
    int rows() {
        return rows;
    }

    TextSet dictionary() {
        return dictionary;
    }

    int code(int row) {
        return codes[row];
    }

    private void add(int code) {
        if (rows == codes.length) {
            codes = Arrays.copyOf(codes, Growth.of(rows));
        }
        codes[rows++] = code;
    }

    void add(byte[] text, int from, int to) {
        add(dictionary.add(text, from, to));
    }

    @Override
    void padTo(int length) {
        while (rows < length) {
            add(0);
        }
    }

    @Override
    void cell(BulkRow row, int column) {
        byte[] text = row.text(column);
        add(text, 0, text.length);
    }

    @Override
    void property(PropertyScanner value) {
        if (value.type() == PropertyScanner.Type.TEXT) {
            value.text();
            add(Blank.is(value.bytes(), value.from(), value.to()) ? 0 : dictionary.add(value.bytes(), value.from(), value.to()));
        } else {
            value.skip();
            add(0);
        }
    }

    @Override
    void takeAll(Column column) {
        if (!(column instanceof Column.Texts texts)) {
            throw new IllegalArgumentException("no texts");
        }
        if (texts.codes() == null) {
            OldTexts old = new OldTexts(texts.entries());
            for (int i = 0; i < texts.rows(); i++) {
                add(old.in(dictionary, i));
            }
        } else {
            int[] renumbered = new OldTexts(texts.entries()).all(dictionary);
            for (int i = 0; i < texts.rows(); i++) {
                add(renumbered[texts.entry(i)]);
            }
        }
    }
}

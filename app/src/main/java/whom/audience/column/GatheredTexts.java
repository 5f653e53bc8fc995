package whom.audience.column;

import whom.store.BulkRow;
import whom.store.PropertyScanner;

/// Texts as numbers of a dictionary; 0 is missing.
final class GatheredTexts extends Gathered {
    private final TextSet dictionary = TextSet.mostlyDistinct();
    private final Ints codes;

    GatheredTexts(Scratch scratch) {
        codes = new Ints(scratch);
    }

    @Override
    int rows() {
        return codes.size();
    }

    TextSet dictionary() {
        return dictionary;
    }

    int code(int row) {
        return codes.get(row);
    }

    private void add(int code) {
        codes.add(code);
    }

    void add(byte[] text, int from, int to) {
        add(dictionary.add(text, from, to));
    }

    @Override
    void padTo(int length) {
        while (rows() < length) {
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

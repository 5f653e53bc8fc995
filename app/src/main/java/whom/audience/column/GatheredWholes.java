package whom.audience.column;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import whom.profile.Kind;
import whom.store.BulkRow;
import whom.store.PropertyScanner;

/// Days since 1970, milliseconds since 1970, or 1 and 0 for true and false; [BulkRow#MISSING] is missing.
final class GatheredWholes extends Gathered {
    static final long MISSING = BulkRow.MISSING;

    private final Kind kind;
    private final Longs values;

    GatheredWholes(Kind kind, Scratch scratch) {
        this.kind = kind;
        this.values = new Longs(scratch);
    }

    @Override
    int rows() {
        return values.size();
    }

    long value(int row) {
        return values.get(row);
    }

    void add(long value) {
        values.add(value);
    }

    @Override
    void padTo(int length) {
        while (rows() < length) {
            add(MISSING);
        }
    }

    @Override
    void cell(BulkRow row, int column) {
        if (kind == Kind.DATE) {
            byte[] text = row.text(column);
            add(IsoDay.read(text, 0, text.length));
        } else {
            add(row.whole(column));
        }
    }

    @Override
    void property(PropertyScanner value) {
        PropertyScanner.Type type = value.type();
        if (kind == Kind.DATE && type == PropertyScanner.Type.TEXT) {
            value.text();
            add(IsoDay.read(value.bytes(), value.from(), value.to()));
        } else if (kind == Kind.INSTANT && type == PropertyScanner.Type.NUMBER) {
            add(value.whole());
        } else if (kind == Kind.BOOLEAN && type == PropertyScanner.Type.TRUTH) {
            add(value.truth() ? 1 : 0);
        } else {
            value.skip();
            add(MISSING);
        }
    }

    @Override
    void takeAll(Column column) {
        switch (column) {
            case Column.Ints(int length, var cells, int scale) -> {
                int factor = scale < 0 ? 1_000 : 1;
                for (int i = 0; i < length; i++) {
                    int cell = cells.getAtIndex(JAVA_INT, i);
                    add(cell == Column.Ints.MISSING ? MISSING : (long) cell * factor);
                }
            }
            case Column.Longs(int length, var cells, int _) -> {
                for (int i = 0; i < length; i++) {
                    long cell = cells.getAtIndex(JAVA_LONG, i);
                    add(cell == Column.Longs.MISSING ? MISSING : cell);
                }
            }
            case Column.Truths(int length, var set, var yes) -> {
                for (int i = 0; i < length; i++) {
                    add(!bit(set, i) ? MISSING : bit(yes, i) ? 1 : 0);
                }
            }
            case Column.Doubles _,Column.Texts _,Column.Lists _ -> throw new IllegalArgumentException("no whole numbers");
        }
    }

    private static boolean bit(MemorySegment words, int row) {
        return (words.getAtIndex(JAVA_LONG, row >> 6) >>> row & 1) != 0;
    }
}

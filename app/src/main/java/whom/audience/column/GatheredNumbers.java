package whom.audience.column;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import whom.store.BulkRow;
import whom.store.PropertyScanner;

/// Decimals of at most 15 digits as the doubles nearest to them; NaN is missing.
final class GatheredNumbers extends Gathered {
    private final Longs values;

    GatheredNumbers(Scratch scratch) {
        values = new Longs(scratch);
    }

    @Override
    int rows() {
        return values.size();
    }

    double value(int row) {
        return Double.longBitsToDouble(values.get(row));
    }

    private void add(double value) {
        values.add(Double.doubleToRawLongBits(value));
    }

    @Override
    void padTo(int length) {
        while (rows() < length) {
            add(Double.NaN);
        }
    }

    @Override
    void cell(BulkRow row, int column) {
        double value = row.decimal(column);
        add(Double.isInfinite(value) ? Double.NaN : value);
    }

    @Override
    void property(PropertyScanner value) {
        if (value.type() == PropertyScanner.Type.NUMBER) {
            add(value.number());
        } else {
            value.skip();
            add(Double.NaN);
        }
    }

    @Override
    void takeAll(Column column) {
        switch (column) {
            case Column.Ints(int length, var cells, int scale) -> {
                double factor = Fixed.power(scale);
                for (int i = 0; i < length; i++) {
                    int cell = cells.getAtIndex(JAVA_INT, i);
                    add(cell == Column.Ints.MISSING ? Double.NaN : cell / factor);
                }
            }
            case Column.Longs(int length, var cells, int scale) -> {
                double factor = Fixed.power(scale);
                for (int i = 0; i < length; i++) {
                    long cell = cells.getAtIndex(JAVA_LONG, i);
                    add(cell == Column.Longs.MISSING ? Double.NaN : cell / factor);
                }
            }
            case Column.Doubles(int length, var cells) -> {
                for (int i = 0; i < length; i++) {
                    add(cells.getAtIndex(JAVA_DOUBLE, i));
                }
            }
            case Column.Truths _,Column.Texts _,Column.Lists _ -> throw new IllegalArgumentException("no numbers");
        }
    }
}

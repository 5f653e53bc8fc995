package whom.audience.column;

import whom.profile.Kind;
import whom.store.BulkRow;
import whom.store.PropertyScanner;

/// The values of one column or a part of it in memory, row after row as they come, until they are laid out as a file. For one thread.
abstract sealed class Gathered permits GatheredNumbers, GatheredWholes, GatheredTexts, GatheredLists {
    /// For values of a kind.
    static Gathered of(Kind kind) {
        return switch (kind) {
            case NUMBER -> new GatheredNumbers();
            case BOOLEAN, DATE, INSTANT -> new GatheredWholes(kind);
            case TEXT -> new GatheredTexts();
            case LIST -> new GatheredLists();
        };
    }

    /// Begins with the values of a column of that kind.
    static Gathered of(Kind kind, Column column) {
        Gathered gathered = of(kind);
        gathered.takeAll(column);
        return gathered;
    }

    /// So far.
    abstract int rows();

    /// Adds rows without a value up to so many.
    abstract void padTo(int rows);

    /// Adds the cell of a person.
    abstract void cell(BulkRow row, int column);

    /// Adds the property that the scanner stands at; one of another kind is missing.
    abstract void property(PropertyScanner value);

    abstract void takeAll(Column column);
}

package whom.audience.column;

import whom.profile.Kind;
import whom.store.BulkRow;
import whom.store.PropertyScanner;

/// The values of one column or a part of it in memory, row after row as they come, until they are laid out as a file. For one thread.
abstract sealed class Gathered permits GatheredNumbers, GatheredWholes, GatheredTexts, GatheredLists {
    /// For values of a kind.
    static Gathered of(Kind kind, Scratch scratch) {
        return switch (kind) {
            case NUMBER -> new GatheredNumbers(scratch);
            case BOOLEAN, DATE, INSTANT -> new GatheredWholes(kind, scratch);
            case TEXT -> new GatheredTexts(scratch);
            case LIST -> new GatheredLists(scratch);
        };
    }

    /// Begins with the values of a column of that kind.
    static Gathered of(Kind kind, Column column, Scratch scratch) {
        Gathered gathered = of(kind, scratch);
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

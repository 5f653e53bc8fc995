package whom.store;

import org.jspecify.annotations.Nullable;
import whom.profile.Kind;
import whom.profile.Value;

/// The row that a [RowReader] is at; valid only during the call. Columns count from 0.
public interface Row {
    /// A whole number, 0 when missing.
    long number(int column);

    /// A number as a double, 0 when missing.
    double decimal(int column);

    /// A text, or null when missing.
    @Nullable
    String text(int column);

    boolean isMissing(int column);

    /// A cell of an attribute's column as a value of its kind, or null when missing.
    @Nullable
    Value value(Kind kind, int column);
}

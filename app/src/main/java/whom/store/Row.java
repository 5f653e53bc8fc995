package whom.store;

import org.jspecify.annotations.Nullable;

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
}

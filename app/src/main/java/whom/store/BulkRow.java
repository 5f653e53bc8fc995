package whom.store;

import java.sql.ResultSet;
import java.sql.SQLException;

/// The row that a [BulkReader] is at; valid only during the call. Columns count from 0.
public final class BulkRow {
    /// A whole number that is not there. No moment and no truth is that small.
    public static final long MISSING = -Long.MAX_VALUE;
    private static final byte[] NOTHING = {};

    private final ResultSet rows;

    BulkRow(ResultSet rows) {
        this.rows = rows;
    }

    /// A whole number, [#MISSING] when it is not there.
    public long whole(int column) {
        try {
            return rows.getLong(column + 1);
        } catch (SQLException e) {
            throw new Asking.Unreadable(e);
        }
    }

    /// A number, infinite when it is not there.
    public double decimal(int column) {
        try {
            return rows.getDouble(column + 1);
        } catch (SQLException e) {
            throw new Asking.Unreadable(e);
        }
    }

    /// A text in UTF-8, empty when it is not there.
    public byte[] text(int column) {
        try {
            byte[] text = rows.getBytes(column + 1);
            return text == null ? NOTHING : text;
        } catch (SQLException e) {
            throw new Asking.Unreadable(e);
        }
    }
}

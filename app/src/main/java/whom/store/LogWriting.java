package whom.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Writes entries of the log.
final class LogWriting {
    private final PreparedStatement insert;
    private final PreparedStatement finish;
    private final PreparedStatement undo;

    LogWriting(Statements statements) throws SQLException {
        insert = statements.of("INSERT INTO log(within, what, file, origin, at, digest) VALUES(?, ?, ?, ?, ?, ?) RETURNING id");
        finish = statements.of("UPDATE log SET revision = (SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'revision'), read = ?, "
                + "added = ?, updated = ?, merged = ?, rejected = ?, unchanged = ?, people = ?, first_event = ?, last_event = ? WHERE id = ?");
        undo = statements.of("UPDATE log SET undone = ? WHERE id = ?");
    }

    /// @param within the import that it is part of, 0 for none
    long begin(LogEntry.What what, long within, String file, String origin, Instant at, @Nullable String digest) throws SQLException {
        Sql.bind(insert, 1, within == 0 ? null : within);
        insert.setString(2, what.word());
        insert.setString(3, file);
        insert.setString(4, origin);
        insert.setLong(5, at.toEpochMilli());
        insert.setString(6, digest);
        try (ResultSet rows = insert.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /// Notes what came of it, once the revision has been raised.
    ///
    /// @param firstEvent the first id of the events that it added; greater than the last for none
    void finish(long entry, LogEntry.Totals totals, long firstEvent, long lastEvent) throws SQLException {
        long[] numbers = {totals.read(), totals.added(), totals.updated(), totals.merged(), totals.rejected(), totals.unchanged(),
            totals.people(), firstEvent, lastEvent, entry};
        for (int i = 0; i < numbers.length; i++) {
            finish.setLong(i + 1, numbers[i]);
        }
        finish.executeUpdate();
    }

    void undone(long entry, Instant at) throws SQLException {
        undo.setLong(1, at.toEpochMilli());
        undo.setLong(2, entry);
        undo.executeUpdate();
    }
}

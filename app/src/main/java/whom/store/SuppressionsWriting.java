package whom.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import whom.text.Folding;

/// Suppressions added and updated inside one transaction.
final class SuppressionsWriting implements AutoCloseable {
    private final Changes changes;
    private final Statements statements;
    private final PreparedStatement read;
    private final PreparedStatement insert;
    private final PreparedStatement update;
    private long last;

    SuppressionsWriting(Connection connection, Changes changes) throws SQLException {
        this.changes = changes;
        statements = new Statements(connection);
        last = Sql.number(connection, "SELECT max(id) FROM suppressions");
        read = statements.of("SELECT id, reason, at FROM suppressions WHERE key = ? AND channel = ?");
        insert = statements.of("INSERT INTO suppressions(id, key, channel, reason, at) VALUES(?, ?, ?, ?, ?)");
        update = statements.of("UPDATE suppressions SET reason = ?, at = ? WHERE id = ?");
    }

    Put put(SuppressionRow row) throws SQLException {
        String key = Folding.key(row.key());
        @Nullable
        Object reason = row.reason().orElse(null);
        @Nullable
        Object at = row.at().map(Instant::toEpochMilli).orElse(null);
        read.setString(1, key);
        read.setString(2, row.channel());
        try (ResultSet rows = read.executeQuery()) {
            if (rows.next()) {
                return update(rows.getLong(1), Cells.read(rows, 2), Cells.read(rows, 3), reason, at);
            }
        }
        long id = ++last;
        insert.setLong(1, id);
        insert.setString(2, key);
        insert.setString(3, row.channel());
        Sql.bind(insert, 4, reason);
        Sql.bind(insert, 5, at);
        insert.executeUpdate();
        changes.add(Changes.SUPPRESSIONS);
        return new Put(id, Outcome.ADDED, 0, 0);
    }

    private Put update(long id, @Nullable Object oldReason, @Nullable Object oldAt, @Nullable Object reason, @Nullable Object at)
            throws SQLException {
        Object newReason = reason == null ? oldReason : reason;
        Object newAt = at == null ? oldAt : at;
        long before = mark(oldReason, oldAt);
        long after = mark(newReason, newAt);
        if (before == after) {
            return new Put(id, Outcome.UNCHANGED, before, after);
        }
        Sql.bind(update, 1, newReason);
        Sql.bind(update, 2, newAt);
        update.setLong(3, id);
        update.executeUpdate();
        changes.add(Changes.SUPPRESSIONS);
        return new Put(id, Outcome.UPDATED, before, after);
    }

    private static long mark(@Nullable Object reason, @Nullable Object at) {
        return new Fingerprint().add(reason).add(at).mark();
    }

    @Override
    public void close() throws SQLException {
        statements.close();
    }
}

package whom.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import whom.text.Folding;

/// Suppressions added and updated inside one transaction.
final class SuppressionsWriting implements AutoCloseable {
    private final Changes changes;
    private final Statements statements;
    private final String key;
    private final long entry;
    private final NamedWriting named;
    private final HistoryWriting history;
    private final Identities identities;
    private final PreparedStatement keyOf;
    private final PreparedStatement read;
    private final PreparedStatement insert;
    private final PreparedStatement update;
    private long last;

    /// @param entry of the log, 0 for none
    SuppressionsWriting(Connection connection, String key, long entry, NamedWriting named, Changes changes) throws SQLException {
        this.changes = changes;
        this.key = key;
        this.entry = entry;
        this.named = named;
        statements = new Statements(connection);
        history = new HistoryWriting(statements, entry);
        identities = new Identities(statements);
        keyOf = statements.of("SELECT _key FROM people WHERE _id = ?");
        last = Sql.number(connection, "SELECT max(id) FROM suppressions");
        read = statements.of("SELECT id, reason, at FROM suppressions WHERE key = ? AND channel = ?");
        insert = statements.of("INSERT INTO suppressions(id, key, channel, reason, at, entry) VALUES(?, ?, ?, ?, ?, ?)");
        update = statements.of("UPDATE suppressions SET reason = ?, at = ? WHERE id = ?");
    }

    /// Whoever had the key before they became one with somebody else, or before they changed it, is not written to under the other one either.
    Put put(SuppressionRow row) throws SQLException {
        String folded = Folding.key(row.key());
        OptionalLong person = identities.find(key, folded);
        if (person.isPresent()) {
            keyOf.setLong(1, person.getAsLong());
            try (ResultSet rows = keyOf.executeQuery()) {
                if (rows.next() && !rows.getString(1).equals(folded)) {
                    put(rows.getString(1), row);
                }
            }
        }
        return put(folded, row);
    }

    private Put put(String folded, SuppressionRow row) throws SQLException {
        Put put = write(folded, row);
        if (entry != 0) {
            named.addSuppression(put.id());
        }
        return put;
    }

    private Put write(String folded, SuppressionRow row) throws SQLException {
        @Nullable
        Object reason = row.reason().orElse(null);
        @Nullable
        Object at = row.at().map(Instant::toEpochMilli).orElse(null);
        read.setString(1, folded);
        read.setString(2, row.channel());
        try (ResultSet rows = read.executeQuery()) {
            if (rows.next()) {
                return update(rows.getLong(1), Cells.read(rows, 2), Cells.read(rows, 3), reason, at);
            }
        }
        long id = ++last;
        insert.setLong(1, id);
        insert.setString(2, folded);
        insert.setString(3, row.channel());
        Sql.bind(insert, 4, reason);
        Sql.bind(insert, 5, at);
        insert.setLong(6, entry);
        insert.executeUpdate();
        changes.add(Changes.SUPPRESSIONS);
        return Put.added(id);
    }

    private Put update(long id, @Nullable Object oldReason, @Nullable Object oldAt, @Nullable Object reason, @Nullable Object at)
            throws SQLException {
        Object newReason = reason == null ? oldReason : reason;
        Object newAt = at == null ? oldAt : at;
        long before = mark(oldReason, oldAt);
        long after = mark(newReason, newAt);
        if (before == after) {
            return Put.changed(id, before, after);
        }
        history.note(id, Part.SUPPRESSION, "", (oldAt == null ? "" : oldAt) + "|" + (oldReason == null ? "" : oldReason));
        Sql.bind(update, 1, newReason);
        Sql.bind(update, 2, newAt);
        update.setLong(3, id);
        update.executeUpdate();
        changes.add(Changes.SUPPRESSIONS);
        return Put.changed(id, before, after);
    }

    private static long mark(@Nullable Object reason, @Nullable Object at) {
        return new Fingerprint().add(reason).add(at).mark();
    }

    @Override
    public void close() throws SQLException {
        statements.close();
    }
}

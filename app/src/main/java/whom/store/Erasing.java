package whom.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import whom.profile.Schema;
import whom.profile.Upload;
import whom.work.Cancellation;

/// Takes somebody out of every table, also out of the history and of what others were made one with, and leaves keyed hashes of what they were known
/// by.
final class Erasing {
    private static final String PARTS = "WITH RECURSIVE theirs(id) AS (SELECT id FROM merges WHERE kept = ? "
            + "UNION ALL SELECT m.id FROM merges m JOIN theirs t ON m.kept = -t.id) ";

    private final Connection connection;
    private final Statements statements;
    private final Schema schema;
    private final Changes changes;

    Erasing(Connection connection, Statements statements, Schema schema, Changes changes) {
        this.connection = connection;
        this.statements = statements;
        this.schema = schema;
        this.changes = changes;
    }

    List<GivenAway> erase(long person, Instant at, Cancellation cancellation) throws SQLException {
        List<GivenAway> uploads = uploads(person);
        Set<String> known = known(person);
        Erased erased = Erased.of(connection, statements);
        for (String key : known) {
            erased.add(key, at);
            Sql.update(statements.of("DELETE FROM suppressions WHERE key = ?"), key);
            Sql.update(statements.of("DELETE FROM apart WHERE one = ?1 OR other = ?1"), key);
        }
        for (String gone : List.of("history WHERE person IN (SELECT -id FROM theirs)",
                "history WHERE person IN (SELECT " + MergedRows.GONE + " - id FROM theirs)",
                "merged_events WHERE merge IN (SELECT id FROM theirs)",
                "merged_uploads WHERE merge IN (SELECT id FROM theirs)", "merges WHERE id IN (SELECT id FROM theirs)")) {
            Sql.update(statements.of(PARTS + "DELETE FROM " + gone), person);
        }
        Sql.update(statements.of("DELETE FROM events WHERE id IN (SELECT e.id FROM event_kinds k CROSS JOIN events e ON e.kind = k.id "
                + "AND e.person = ?)"), person);
        for (String table : List.of("list_values", "tags", "consents", "identities", "uploaded", "removed")) {
            Sql.update(statements.of("DELETE FROM " + table + " WHERE person = ?"), person);
        }
        Sql.update(statements.of("DELETE FROM history WHERE person = ? AND part <> '" + Part.SUPPRESSION.letter() + "'"), person);
        Sql.update(statements.of("DELETE FROM people WHERE _id = ?"), person);
        changes.rewrite();
        Renumbering.closeGaps(connection, changes, cancellation);
        return uploads;
    }

    private List<GivenAway> uploads(long person) throws SQLException {
        List<GivenAway> uploads = new ArrayList<>();
        PreparedStatement read = statements.of("SELECT u.preset, u.segment, u.at, e.folder, f.name FROM uploads u JOIN uploaded d "
                + "ON d.upload = u.id LEFT JOIN exports e ON e.id = u.export LEFT JOIN export_files f ON f.export = e.id "
                + "AND f.number = d.file WHERE d.person = ? ORDER BY u.at, u.id");
        read.setLong(1, person);
        try (ResultSet rows = read.executeQuery()) {
            while (rows.next()) {
                uploads.add(new GivenAway(new Upload(rows.getString(1), rows.getString(2), Instant.ofEpochMilli(rows.getLong(3))),
                        rows.getString(4), rows.getString(5)));
            }
        }
        return uploads;
    }

    /// The keys that the person has or had, and their other identities with the attribute before: `phone=+4930123456`.
    private Set<String> known(long person) throws SQLException {
        Set<String> known = new HashSet<>();
        PreparedStatement keys = statements.of(PARTS + "SELECT _key FROM people WHERE _id = ? UNION SELECT m.key FROM merges m "
                + "JOIN theirs t ON t.id = m.id UNION SELECT CASE WHEN attribute = ? THEN value ELSE attribute || '=' || value END "
                + "FROM identities WHERE person = ?");
        keys.setLong(1, person);
        keys.setLong(2, person);
        keys.setString(3, schema.key());
        keys.setLong(4, person);
        try (ResultSet rows = keys.executeQuery()) {
            while (rows.next()) {
                known.add(rows.getString(1));
            }
        }
        return known;
    }
}

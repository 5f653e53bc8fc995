package whom.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/// Uploads noted inside one transaction.
final class UploadsWriting implements AutoCloseable {
    private final Changes changes;
    private final Statements statements;
    private final PreparedStatement insert;
    private final PreparedStatement insertPerson;

    UploadsWriting(Connection connection, Changes changes) throws SQLException {
        this.changes = changes;
        statements = new Statements(connection);
        insert = statements.of("INSERT INTO uploads(preset, segment, at) VALUES(?, ?, ?) RETURNING id");
        insertPerson = statements.of("INSERT OR IGNORE INTO uploaded VALUES(?, ?)");
    }

    void add(String preset, String segment, Instant at, long[] people) throws SQLException {
        insert.setString(1, preset);
        insert.setString(2, segment);
        insert.setLong(3, at.toEpochMilli());
        long id;
        try (ResultSet rows = insert.executeQuery()) {
            rows.next();
            id = rows.getLong(1);
        }
        for (long person : people) {
            insertPerson.setLong(1, id);
            insertPerson.setLong(2, person);
            insertPerson.executeUpdate();
        }
        changes.add(Changes.UPLOADS);
    }

    @Override
    public void close() throws SQLException {
        statements.close();
    }
}

package whom.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/// Uploads noted inside one transaction.
final class UploadsWriting implements AutoCloseable {
    private static final int AT_ONCE = 1_000;

    private final Changes changes;
    private final Statements statements;
    private final PreparedStatement insert;
    private final PreparedStatement insertPerson;
    private final PreparedStatement insertExport;
    private final PreparedStatement insertFile;
    private final PreparedStatement insertRemoved;
    private final PreparedStatement setDeleted;

    UploadsWriting(Connection connection, Changes changes) throws SQLException {
        this.changes = changes;
        statements = new Statements(connection);
        insert = statements.of("INSERT INTO uploads(preset, segment, at, export) VALUES(?, ?, ?, ?) RETURNING id");
        insertPerson = statements.of("INSERT OR IGNORE INTO uploaded(upload, person, file, row, identity) VALUES(?, ?, ?, ?, ?)");
        insertExport = statements
                .of("INSERT INTO exports(preset, version, segment, at, folder, receipt, since, selected, written, suppressed, "
                        + "rejected, merged, removed) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id");
        insertFile = statements.of("INSERT INTO export_files VALUES(?, ?, ?, ?, ?)");
        insertRemoved = statements.of("INSERT OR IGNORE INTO removed VALUES(?, ?)");
        setDeleted = statements.of("UPDATE exports SET deleted = ? WHERE id = ?");
    }

    /// People of whom nothing is known but that they were written.
    void add(String preset, String segment, Instant at, long[] people) throws SQLException {
        GivenRows rows = new GivenRows();
        for (long person : people) {
            rows.add(person, 0, 0, 0);
        }
        long upload = begin(preset, segment, at, null);
        people(upload, rows, _ -> true, false);
    }

    /// The rows of those people of an export who are in one segment.
    void add(long export, String preset, String segment, Instant at, GivenRows rows, LongPredicate people) throws SQLException {
        people(begin(preset, segment, at, export), rows, people, true);
    }

    /// @return the id
    long add(ExportEntry export) throws SQLException {
        insertExport.setString(1, export.preset());
        insertExport.setInt(2, export.version());
        insertExport.setString(3, export.segment());
        insertExport.setLong(4, export.at().toEpochMilli());
        insertExport.setString(5, export.folder());
        insertExport.setString(6, export.receipt());
        number(insertExport, 7, export.since());
        ExportEntry.Sums sums = export.sums();
        long[] all = {sums.selected(), sums.written(), sums.suppressed(), sums.rejected(), sums.merged(), sums.removed()};
        for (int i = 0; i < all.length; i++) {
            insertExport.setLong(8 + i, all[i]);
        }
        long id = id(insertExport);
        for (int number = 0; number < export.files().size(); number++) {
            ExportEntry.File file = export.files().get(number);
            Sql.update(insertFile, id, number, file.name(), file.role(), file.rows());
        }
        changes.add(Changes.UPLOADS);
        return id;
    }

    void removed(long export, List<Long> people) throws SQLException {
        for (long person : people) {
            Sql.update(insertRemoved, export, person);
        }
    }

    void deleted(long export, Instant at) throws SQLException {
        Sql.update(setDeleted, at.toEpochMilli(), export);
    }

    private long begin(String preset, String segment, Instant at, @Nullable Long export) throws SQLException {
        insert.setString(1, preset);
        insert.setString(2, segment);
        insert.setLong(3, at.toEpochMilli());
        number(insert, 4, export);
        changes.add(Changes.UPLOADS);
        return id(insert);
    }

    private void people(long upload, GivenRows rows, LongPredicate people, boolean marked) throws SQLException {
        int waiting = 0;
        for (int at = 0; at < rows.size(); at++) {
            if (!people.test(rows.person(at))) {
                continue;
            }
            insertPerson.setLong(1, upload);
            insertPerson.setLong(2, rows.person(at));
            if (marked) {
                insertPerson.setInt(3, rows.file(at));
                insertPerson.setLong(4, rows.row(at));
                insertPerson.setLong(5, rows.identity(at));
            } else {
                number(insertPerson, 3, null);
                number(insertPerson, 4, null);
                number(insertPerson, 5, null);
            }
            insertPerson.addBatch();
            if (++waiting == AT_ONCE) {
                insertPerson.executeBatch();
                waiting = 0;
            }
        }
        insertPerson.executeBatch();
    }

    private static void number(PreparedStatement statement, int at, @Nullable Long value) throws SQLException {
        if (value == null) {
            statement.setNull(at, Types.INTEGER);
        } else {
            statement.setLong(at, value);
        }
    }

    private static long id(PreparedStatement insert) throws SQLException {
        try (ResultSet rows = insert.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        statements.close();
    }
}

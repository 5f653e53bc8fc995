package whom.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// What each version of the file added to the one before. A new file goes the same way, so that old and new ones are alike.
final class Migrations {
    private Migrations() {
    }

    /// Brings a file of that version up to [Tables#VERSION]; inside a transaction.
    static void run(Connection connection, long version) throws SQLException {
        for (long next = version + 1; next <= Tables.VERSION; next++) {
            for (String sql : to((int) next)) {
                Sql.run(connection, sql);
            }
            Sql.run(connection, "UPDATE meta SET value = '" + next + "' WHERE key = 'version'");
        }
    }

    private static List<String> to(int version) {
        return switch (version) {
            case 2 -> identityAndUploads();
            default -> throw new IllegalArgumentException("no version " + version);
        };
    }

    /// A file is told from every other, and its state from every other one; it says what changed when, and knows who was exported. What was there may have changed at any time, so
    /// all of it counts as changed just now.
    private static List<String> identityAndUploads() {
        String now = "(SELECT value FROM meta WHERE key = 'revision')";
        return List.of("INSERT INTO meta VALUES('id', '" + UUID.randomUUID() + "')", Changes.NEW_STATE,
                "CREATE TABLE uploads(id INTEGER PRIMARY KEY, preset TEXT NOT NULL, segment TEXT NOT NULL, at INTEGER NOT NULL)",
                "CREATE TABLE uploaded(upload INTEGER NOT NULL, person INTEGER NOT NULL, PRIMARY KEY(upload, person)) WITHOUT ROWID",
                "INSERT INTO meta SELECT '" + Changes.META + "' || column1, " + now + " FROM (VALUES('" + Changes.PEOPLE + "'), ('"
                        + Changes.TAGS + "'), ('" + Changes.CONSENTS + "'), ('" + Changes.SUPPRESSIONS + "'), ('" + Changes.UPLOADS + "'))",
                "INSERT INTO meta SELECT '" + Changes.META + "' || key, " + now + " FROM meta WHERE key GLOB 'attribute *'",
                "INSERT INTO meta SELECT '" + Changes.META + "' || 'events ' || name, " + now + " FROM event_kinds");
    }
}

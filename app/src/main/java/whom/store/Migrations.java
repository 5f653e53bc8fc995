package whom.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// What each version of the file added to the one before. A new file goes the same way, so that old and new ones are alike.
final class Migrations {
    /// In `meta`, by what rows of uploads are marked.
    static final String SECRET = "export secret";

    private Migrations() {
    }

    /// Brings a file of that version up to [Tables#VERSION]; inside a transaction.
    static void run(Connection connection, long version) throws SQLException {
        for (long next = version + 1; next <= Tables.VERSION; next++) {
            if (next == 3) {
                keysByIndex(connection);
            }
            for (String sql : to((int) next)) {
                Sql.run(connection, sql);
            }
            Sql.run(connection, "UPDATE meta SET value = '" + next + "' WHERE key = 'version'");
        }
    }

    private static List<String> to(int version) {
        return switch (version) {
            case 2 -> identityAndUploads();
            case 3 -> logAndHistory();
            case 4 -> exports();
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

    /// The key is found by an index of its own, without which a first load can go; and each person knows what added them.
    private static void keysByIndex(Connection connection) throws SQLException {
        List<String> columns = new ArrayList<>();
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement
                        .executeQuery("SELECT name, type FROM pragma_table_info('people') WHERE name NOT IN ('_id', '_key')")) {
            while (rows.next()) {
                names.add(Sql.name(rows.getString(1)));
                columns.add(", " + Sql.name(rows.getString(1)) + " " + rows.getString(2));
            }
        }
        String all = String.join(", ", Stream.concat(Stream.of("_id", "_key"), names.stream()).toList());
        Sql.run(connection, "ALTER TABLE people RENAME TO people_before");
        Sql.run(connection,
                "CREATE TABLE people(_id INTEGER PRIMARY KEY, _key TEXT NOT NULL, _entry INTEGER" + String.join("", columns) + ")");
        Sql.run(connection, "INSERT INTO people(" + all + ") SELECT " + all + " FROM people_before ORDER BY _id");
        Sql.run(connection, "DROP TABLE people_before");
        Sql.run(connection, Tables.PEOPLE_INDEX);
    }

    /// All that changes the data stands in a log, with what stood before; two people can become one and be parted again; whoever was erased stays so.
    private static List<String> logAndHistory() {
        return List.of(
                "CREATE TABLE log(id INTEGER PRIMARY KEY, within INTEGER, what TEXT NOT NULL, file TEXT NOT NULL, origin TEXT NOT NULL, "
                        + "at INTEGER NOT NULL, digest TEXT, revision INTEGER, read INTEGER, added INTEGER, updated INTEGER, merged INTEGER, "
                        + "rejected INTEGER, unchanged INTEGER, people INTEGER, first_event INTEGER, last_event INTEGER, undone INTEGER)",
                "CREATE INDEX log_by_digest ON log(digest) WHERE digest IS NOT NULL",
                "CREATE TABLE history(id INTEGER PRIMARY KEY, person INTEGER NOT NULL, part TEXT NOT NULL, name TEXT NOT NULL, "
                        + "entry INTEGER NOT NULL, old)",
                "CREATE INDEX history_by_person ON history(person, part, name, id)", "CREATE INDEX history_by_entry ON history(entry)",
                "CREATE TABLE named(entry INTEGER PRIMARY KEY, people BLOB NOT NULL, parts TEXT NOT NULL, "
                        + "suppressions BLOB NOT NULL)",
                "CREATE TABLE identities(attribute TEXT NOT NULL, value TEXT NOT NULL, person INTEGER NOT NULL, "
                        + "PRIMARY KEY(attribute, value)) WITHOUT ROWID",
                "CREATE INDEX identities_by_person ON identities(person)",
                "CREATE TABLE merges(id INTEGER PRIMARY KEY, kept INTEGER NOT NULL, key TEXT NOT NULL, since INTEGER)",
                "CREATE INDEX merges_by_kept ON merges(kept)",
                "CREATE TABLE merged_events(merge INTEGER NOT NULL, event INTEGER NOT NULL, PRIMARY KEY(merge, event)) WITHOUT ROWID",
                "CREATE TABLE merged_uploads(merge INTEGER NOT NULL, upload INTEGER NOT NULL, both INTEGER NOT NULL, "
                        + "PRIMARY KEY(merge, upload)) WITHOUT ROWID",
                "CREATE TABLE apart(one TEXT NOT NULL, other TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY(one, other)) WITHOUT ROWID",
                "CREATE TABLE erased(hash TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID",
                "ALTER TABLE suppressions ADD COLUMN entry INTEGER");
    }

    /// Exports with their files, and of each row that was given away a keyed mark, by which it is known again without its being kept.
    private static List<String> exports() {
        return List.of("INSERT INTO meta VALUES('" + SECRET + "', lower(hex(randomblob(16))))",
                "CREATE TABLE exports(id INTEGER PRIMARY KEY, preset TEXT NOT NULL, version INTEGER NOT NULL, segment TEXT NOT NULL, "
                        + "at INTEGER NOT NULL, folder TEXT NOT NULL, receipt TEXT NOT NULL, since INTEGER, selected INTEGER NOT NULL, "
                        + "written INTEGER NOT NULL, suppressed INTEGER NOT NULL, rejected INTEGER NOT NULL, merged INTEGER NOT NULL, "
                        + "removed INTEGER NOT NULL, deleted INTEGER)",
                "CREATE TABLE export_files(export INTEGER NOT NULL, number INTEGER NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL, "
                        + "rows INTEGER NOT NULL, PRIMARY KEY(export, number)) WITHOUT ROWID",
                "CREATE TABLE removed(export INTEGER NOT NULL, person INTEGER NOT NULL, PRIMARY KEY(export, person)) WITHOUT ROWID",
                "ALTER TABLE uploads ADD COLUMN export INTEGER", "ALTER TABLE uploaded ADD COLUMN file INTEGER",
                "ALTER TABLE uploaded ADD COLUMN row INTEGER", "ALTER TABLE uploaded ADD COLUMN identity INTEGER",
                "ALTER TABLE merged_uploads ADD COLUMN file INTEGER", "ALTER TABLE merged_uploads ADD COLUMN row INTEGER",
                "ALTER TABLE merged_uploads ADD COLUMN identity INTEGER");
    }
}

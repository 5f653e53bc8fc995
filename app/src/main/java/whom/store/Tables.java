package whom.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.text.Refusal;
import whom.work.Cancellation;

/// The tables of a store: made when new, brought up to date when old, refused when from the future.
final class Tables {
    /// Raised whenever an older program could no longer read the file rightly.
    static final int VERSION = 3;

    /// Events of one kind by person, then time: what every count over events reads.
    static final String EVENTS_INDEX = "CREATE INDEX IF NOT EXISTS events_by_person ON events(kind, person, at)";

    /// People by their folded key.
    static final String PEOPLE_INDEX = "CREATE UNIQUE INDEX IF NOT EXISTS people_by_key ON people(_key)";

    /// People by the texts of a list and by tag.
    static final List<String> LOOK_UPS = List.of("list_values_by_value", "tags_by_tag");

    /// The tables of version 1.
    private static final List<String> FIRST = List.of("CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
            "INSERT INTO meta VALUES('version', '1'), ('revision', '1')",
            "CREATE TABLE people(_id INTEGER PRIMARY KEY, _key TEXT NOT NULL UNIQUE)",
            "CREATE TABLE list_values(person INTEGER NOT NULL, attribute TEXT NOT NULL, position INTEGER NOT NULL, value TEXT NOT NULL, "
                    + "folded TEXT NOT NULL, PRIMARY KEY(person, attribute, position)) WITHOUT ROWID",
            "CREATE TABLE tags(person INTEGER NOT NULL, tag TEXT NOT NULL, folded TEXT NOT NULL, PRIMARY KEY(person, folded)) WITHOUT ROWID",
            "CREATE TABLE consents(person INTEGER NOT NULL, channel TEXT NOT NULL, state INTEGER NOT NULL, at INTEGER, source TEXT, "
                    + "PRIMARY KEY(person, channel)) WITHOUT ROWID",
            "CREATE TABLE suppressions(id INTEGER PRIMARY KEY, key TEXT NOT NULL, channel TEXT NOT NULL, reason TEXT, at INTEGER, "
                    + "UNIQUE(key, channel))",
            "CREATE TABLE event_kinds(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
            "CREATE TABLE events(id INTEGER PRIMARY KEY, person INTEGER NOT NULL, kind INTEGER NOT NULL, at INTEGER NOT NULL, properties TEXT)",
            EVENTS_INDEX);

    private Tables() {
    }

    /// Refuses a database that is not ours or of a newer version, before anything in it is touched.
    static void check(Connection connection, Path file) throws SQLException, Refusal {
        if (!isEmpty(connection)) {
            checkVersion(connection, file);
        }
    }

    /// Makes the tables when there are none, and columns for attributes that have none; in one transaction.
    static void prepare(Connection connection, Path file, Schema schema) throws SQLException, Refusal {
        if (isCurrent(connection, file, schema)) {
            return;
        }
        Sql.run(connection, "BEGIN IMMEDIATE");
        try {
            if (isEmpty(connection)) {
                for (String sql : FIRST) {
                    Sql.run(connection, sql);
                }
                makeLookUps(connection);
            }
            Migrations.run(connection, checkVersion(connection, file));
            addAttributes(connection, file, schema);
            Sql.run(connection, "COMMIT");
        } catch (SQLException | Refusal e) {
            Sql.run(connection, "ROLLBACK");
            throw e;
        }
    }

    /// Makes the indexes that find people by a text of a list and by a tag.
    static void makeLookUps(Connection connection) throws SQLException {
        Sql.index(connection, new Cancellation(),
                "CREATE INDEX IF NOT EXISTS list_values_by_value ON list_values(attribute, folded, person)");
        Sql.index(connection, new Cancellation(), "CREATE INDEX IF NOT EXISTS tags_by_tag ON tags(folded, person)");
    }

    private static boolean isCurrent(Connection connection, Path file, Schema schema) throws SQLException, Refusal {
        if (isEmpty(connection)) {
            return false;
        }
        Map<String, String> known = kinds(connection);
        return checkVersion(connection, file) == VERSION
                && schema.attributes().stream().allMatch(a -> a.kind().word().equals(known.get(a.name())));
    }

    private static boolean isEmpty(Connection connection) throws SQLException {
        return Sql.number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
    }

    private static long checkVersion(Connection connection, Path file) throws SQLException, Refusal {
        if (Sql.number(connection,
                "SELECT count(*) FROM sqlite_schema WHERE name IN ('meta', 'people', 'events') AND type = 'table'") < 3) {
            throw new Refusal(file + ": " + Troubles.notADatabase());
        }
        long version = Sql.number(connection, "SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'version'");
        if (version > VERSION) {
            throw new Refusal(file + ": was written by a newer Whom (its version is " + version + ", this program knows " + VERSION
                    + "); it was left as it is. Install the newer Whom to open it");
        }
        if (version < 1) {
            throw new Refusal(file + ": " + Troubles.notADatabase());
        }
        return version;
    }

    /// Makes room for attributes that the store does not know yet.
    static void addAttributes(Connection connection, Path file, Schema schema) throws SQLException, Refusal {
        Map<String, String> known = kinds(connection);
        try (PreparedStatement note = connection.prepareStatement("INSERT INTO meta VALUES('attribute ' || ?, ?)")) {
            for (Attribute attribute : schema.attributes()) {
                String word = attribute.kind().word();
                String before = known.putIfAbsent(attribute.name(), word);
                if (before != null && !before.equals(word)) {
                    throw new Refusal(
                            file + ": attribute " + attribute.name() + " is stored as " + before + ", but workspace.json says " + word
                                    + "; set its type back, or move the database away and import again");
                }
                if (before == null) {
                    add(connection, attribute);
                    note.setString(1, attribute.name());
                    note.setString(2, word);
                    note.executeUpdate();
                }
            }
        }
    }

    private static void add(Connection connection, Attribute attribute) throws SQLException {
        if (attribute.kind() != Kind.LIST) {
            Sql.run(connection, "ALTER TABLE people ADD COLUMN " + Sql.name(attribute.name()) + " " + Cells.columnType(attribute.kind()));
        }
    }

    /// What tells the file from every other.
    static String id(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT value FROM meta WHERE key = 'id'")) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        }
    }

    private static Map<String, String> kinds(Connection connection) throws SQLException {
        Map<String, String> kinds = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT substr(key, 11), value FROM meta WHERE key GLOB 'attribute *'")) {
            while (rows.next()) {
                kinds.put(rows.getString(1), rows.getString(2));
            }
        }
        return kinds;
    }
}

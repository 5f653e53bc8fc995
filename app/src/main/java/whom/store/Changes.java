package whom.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/// What one transaction changed, so that whoever keeps something made of the data knows what to make again.
final class Changes {
    static final String PEOPLE = "people";
    static final String TAGS = "tags";
    static final String CONSENTS = "consents";
    static final String SUPPRESSIONS = "suppressions";
    static final String UPLOADS = "uploads";

    /// Before the name of what changed, in the keys of `meta`.
    static final String META = "changed ";

    private final Set<String> changed = new HashSet<>();

    static String attribute(String name) {
        return "attribute " + name;
    }

    static String events(String kind) {
        return "events " + kind;
    }

    void add(String what) {
        changed.add(what);
    }

    /// Raises the revision and notes it for all that changed.
    void commit(Connection connection) throws SQLException {
        Sql.run(connection, "UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE key = 'revision'");
        try (PreparedStatement note = connection.prepareStatement("INSERT INTO meta SELECT '" + META
                + "' || ?, value FROM meta WHERE key = 'revision' ON CONFLICT(key) DO UPDATE SET value = excluded.value")) {
            for (String what : changed) {
                note.setString(1, what);
                note.executeUpdate();
            }
        }
    }
}

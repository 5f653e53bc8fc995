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
    private boolean rewritten;

    /// Before a revision, in the keys of `meta`: a random text by which that state of the data is told from every other, also from one of the
    /// same number that was reached from a backup.
    static final String STATE = "state ";

    /// Of so many revisions the state is known.
    private static final int STATES = 100;

    /// Gives the revision that stands now a state of its own.
    static final String NEW_STATE = "INSERT OR REPLACE INTO meta SELECT '" + STATE
            + "' || value, lower(hex(randomblob(8))) FROM meta WHERE key = 'revision'";

    static String attribute(String name) {
        return "attribute " + name;
    }

    static String events(String kind) {
        return "events " + kind;
    }

    /// What was there under one number of a person is something else now, so that nothing that was made of earlier states is of use any more.
    void rewrite() {
        rewritten = true;
    }

    void add(String what) {
        changed.add(what);
    }

    /// Raises the revision, with a state of its own, and notes it for all that changed.
    void commit(Connection connection) throws SQLException {
        Sql.run(connection, "UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE key = 'revision'");
        Sql.run(connection, NEW_STATE);
        Sql.run(connection, "DELETE FROM meta WHERE key GLOB '" + STATE + "*' AND CAST(substr(key, " + (STATE.length() + 1)
                + ") AS INTEGER) <= (SELECT CAST(value AS INTEGER) - " + (rewritten ? 1 : STATES) + " FROM meta WHERE key = 'revision')");
        if (rewritten) {
            Sql.run(connection, "UPDATE meta SET value = (SELECT value FROM meta WHERE key = 'revision') WHERE key GLOB '" + META + "*'");
        }
        try (PreparedStatement note = connection.prepareStatement("INSERT INTO meta SELECT '" + META
                + "' || ?, value FROM meta WHERE key = 'revision' ON CONFLICT(key) DO UPDATE SET value = excluded.value")) {
            for (String what : changed) {
                note.setString(1, what);
                note.executeUpdate();
            }
        }
    }
}

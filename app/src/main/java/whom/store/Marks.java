package whom.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/// Where the data of a store stands at one moment, and when each part of it last changed.
///
/// @param revision  rises with every change
/// @param people    how many there are; their ids are 1 to this number
/// @param lastEvent the highest id of an event, 0 without events; events are only ever added
/// @param changed   the revision in which something last changed: `people` (someone was added), `attribute <name>` (also a list), `tags`,
///                  `consents`, `suppressions`, `uploads`, `events <kind>` (some were added); what never changed is not in the map
/// @param states    for the latest revisions a random text each: of two files that went different ways from one backup, no revision after it has
///                  the same
public record Marks(long revision, long people, long lastEvent, Map<String, Long> changed, Map<Long, String> states) {
    /// The revision and the state as one text.
    static final String STATE = "SELECT r.value || ' ' || coalesce(s.value, '') FROM meta r LEFT JOIN meta s ON s.key = '" + Changes.STATE
            + "' || r.value WHERE r.key = 'revision'";

    public Marks {
        changed = Map.copyOf(changed);
        states = Map.copyOf(states);
    }

    /// What tells the data of a revision from every other data, as [Store#state] says it of the latest.
    public String state(long at) {
        return at + " " + states.getOrDefault(at, "");
    }

    /// Reads them on one connection, whose view of the data must stay the same meanwhile.
    static Marks read(Connection connection) throws SQLException {
        Map<String, Long> changed = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT substr(key, 9), value FROM meta WHERE key GLOB '" + Changes.META + "*'")) {
            while (rows.next()) {
                changed.put(rows.getString(1), rows.getLong(2));
            }
        }
        Map<Long, String> states = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT CAST(substr(key, 7) AS INTEGER), value FROM meta WHERE key GLOB '"
                        + Changes.STATE + "*'")) {
            while (rows.next()) {
                states.put(rows.getLong(1), rows.getString(2));
            }
        }
        return new Marks(Sql.number(connection, "SELECT value FROM meta WHERE key = 'revision'"),
                Sql.number(connection, "SELECT max(_id) FROM people"), Sql.number(connection, "SELECT max(id) FROM events"), changed,
                states);
    }

    /// Whether that is still as it was at a revision.
    public boolean isAsAt(long since, String what) {
        return changed.getOrDefault(what, 0L) <= since;
    }
}

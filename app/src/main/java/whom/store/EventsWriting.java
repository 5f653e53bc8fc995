package whom.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import whom.work.Cancellation;

/// Events added inside one transaction. Into an empty table they go without the index, which is made at the end: several times faster.
final class EventsWriting implements AutoCloseable {
    private static final int AT_ONCE = 64;

    private final Connection connection;
    private final Changes changes;
    private final Statements statements;
    private final PreparedStatement insert;
    private final PreparedStatement many;
    private final PreparedStatement insertKind;
    private final List<Waiting> waiting = new ArrayList<>(AT_ONCE);
    private final Map<String, Kind> kinds = new HashMap<>();
    private final long last;
    private boolean indexed = true;

    private record Waiting(long person, long kind, long at, @Nullable String properties) {}

    private record Kind(long id, String mark) {
        static Kind of(String name, long id) {
            return new Kind(id, Changes.events(name));
        }
    }

    EventsWriting(Connection connection, Changes changes) throws SQLException {
        this.connection = connection;
        this.changes = changes;
        last = Sql.number(connection, "SELECT max(id) FROM events");
        statements = new Statements(connection);
        insert = statements.of("INSERT INTO events(person, kind, at, properties) VALUES(?, ?, ?, ?)");
        many = statements.of("INSERT INTO events(person, kind, at, properties) VALUES(?, ?, ?, ?)" + ", (?, ?, ?, ?)".repeat(AT_ONCE - 1));
        insertKind = statements.of("INSERT INTO event_kinds(name) VALUES(?) RETURNING id");
        PreparedStatement read = statements.of("SELECT name, id FROM event_kinds");
        try (ResultSet rows = read.executeQuery()) {
            while (rows.next()) {
                kinds.put(rows.getString(1), Kind.of(rows.getString(1), rows.getLong(2)));
            }
        }
    }

    void add(long person, String name, long at, @Nullable String properties) throws SQLException {
        if (indexed && last == 0) {
            Sql.run(connection, "DROP INDEX IF EXISTS events_by_person");
            indexed = false;
        }
        Kind kind = kind(name);
        changes.add(kind.mark());
        waiting.add(new Waiting(person, kind.id(), at, properties));
        if (waiting.size() == AT_ONCE) {
            insert(many);
        }
    }

    /// Writes what waits with a statement for as many rows; one statement for many is a call for many.
    private void insert(PreparedStatement statement) throws SQLException {
        int place = 1;
        for (Waiting one : waiting) {
            statement.setLong(place++, one.person);
            statement.setLong(place++, one.kind);
            statement.setLong(place++, one.at);
            statement.setString(place++, one.properties);
        }
        statement.executeUpdate();
        waiting.clear();
    }

    /// Writes what still waits.
    void flush() throws SQLException {
        if (!waiting.isEmpty()) {
            List<Waiting> rest = List.copyOf(waiting);
            for (Waiting one : rest) {
                waiting.clear();
                waiting.add(one);
                insert(insert);
            }
        }
    }

    private Kind kind(String name) throws SQLException {
        Kind known = kinds.get(name);
        if (known != null) {
            return known;
        }
        insertKind.setString(1, name);
        try (ResultSet rows = insertKind.executeQuery()) {
            rows.next();
            Kind added = Kind.of(name, rows.getLong(1));
            kinds.put(name, added);
            return added;
        }
    }

    /// Takes out what this transaction added although the same stood there before it, or earlier in it.
    ///
    /// @param id the property by which two events are the same whatever else they say, null for none
    long dropRepeated(@Nullable String id, Cancellation cancellation) throws SQLException {
        finish(cancellation);
        String same = id == null
                ? ""
                : " OR json_extract(e.properties, " + path(id) + ") = json_extract(events.properties, " + path(id) + ")";
        String repeated = "id > " + last + " AND EXISTS (SELECT 1 FROM events e WHERE e.kind = events.kind "
                + "AND e.person = events.person AND e.at = events.at AND e.id < events.id AND (e.properties IS events.properties" + same
                + "))";
        if (last == 0) {
            // One walk along the index finds the few places where anything can be repeated, instead of a search for each event.
            Sql.run(connection,
                    "CREATE TEMP TABLE repeated(kind INTEGER, person INTEGER, at INTEGER, PRIMARY KEY(kind, person, at)) WITHOUT ROWID");
            Sql.run(connection, cancellation, "INSERT INTO repeated SELECT kind, person, at FROM events INDEXED BY events_by_person "
                    + "GROUP BY kind, person, at HAVING count(*) > 1");
            Sql.run(connection, cancellation, "DELETE FROM events WHERE id IN (SELECT e.id FROM repeated r CROSS JOIN events e "
                    + "ON e.kind = r.kind AND e.person = r.person AND e.at = r.at) AND " + repeated);
            long dropped = Sql.number(connection, "SELECT changes()");
            Sql.run(connection, "DROP TABLE repeated");
            return dropped;
        }
        Sql.run(connection, cancellation, "DELETE FROM events WHERE " + repeated);
        return Sql.number(connection, "SELECT changes()");
    }

    private static String path(String property) {
        return Identities.text("$." + PropertyJson.quoted(property));
    }

    /// The first id that an event of this transaction has.
    long first() {
        return last + 1;
    }

    /// The last id that an event of this transaction has; less than the first for none.
    long last() throws SQLException {
        return Math.max(last, Sql.number(connection, "SELECT max(id) FROM events"));
    }

    /// Puts the index back.
    void finish(Cancellation cancellation) throws SQLException {
        flush();
        if (!indexed) {
            Sql.index(connection, cancellation, Tables.EVENTS_INDEX);
            indexed = true;
        }
    }

    @Override
    public void close() throws SQLException {
        statements.close();
    }
}

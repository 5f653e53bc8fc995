package whom.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import whom.profile.Attribute;
import whom.profile.Schema;
import whom.work.Cancellation;
import whom.work.Progress;

/// Takes an entry of the log back: the store is as if it had never been, but for what later entries say.
///
/// Whoever it added goes, unless something later is known of them: then they stay, with that alone.
final class Undoing {
    private final Connection connection;
    private final Schema schema;
    private final Changes changes;
    private final Reverting reverting;
    private final Parting parting;
    private final Progress progress;
    private final Cancellation cancellation;

    Undoing(Connection connection, Statements statements, Schema schema, Set<String> identifying, Changes changes, Progress progress,
            Cancellation cancellation) throws SQLException {
        this.connection = connection;
        this.schema = schema;
        this.changes = changes;
        this.progress = progress;
        this.cancellation = cancellation;
        reverting = new Reverting(statements, schema, identifying, changes);
        parting = new Parting(statements, schema, reverting, changes);
    }

    /// @param entry that holds
    Undone undo(LogEntry entry) throws SQLException {
        List<Long> merges = merges(entry);
        for (long merge : merges) {
            at("merges", merges.size());
            parting.part(merge, cancellation);
            Sql.run(connection, "UPDATE log SET undone = coalesce(undone, " + entry.at().toEpochMilli() + ") WHERE id = " + merge);
        }
        if (entry.what() == LogEntry.What.MERGE) {
            return new Undone(0, 0, 0, 0, 0, merges.size());
        }
        at("events", 0);
        long events = events(entry);
        at("suppressions", 0);
        long suppressions = removed("DELETE FROM suppressions WHERE entry = " + entry.id(), Changes.SUPPRESSIONS);
        at("changes", 0);
        Set<Long> changed = reverting.revert(entry.id(), cancellation);
        at("people", 0);
        long stay = stay(entry.id());
        long removed = Sql.number(connection, "SELECT count(*) FROM people WHERE _entry = " + entry.id());
        changed.removeAll(added(entry.id()));
        remove(entry.id());
        return new Undone(removed, changed.size(), stay, events, suppressions, merges.size());
    }

    private void at(String what, long all) {
        cancellation.check();
        progress.at(what, 0, all);
    }

    /// The merges that go with it, the newest first: those that it made, and those of people whom it added.
    private List<Long> merges(LogEntry entry) throws SQLException {
        String its = entry.what() == LogEntry.What.MERGE
                ? "SELECT id FROM merges WHERE id = " + entry.id()
                : "SELECT m.id FROM merges m JOIN log l ON l.id = m.id LEFT JOIN people p ON p._id = m.kept WHERE l.within = " + entry.id()
                        + " OR m.since = " + entry.id() + " OR p._entry = " + entry.id();
        // Whoever hangs on one that is taken back comes back with it; one within another can only be taken back after that.
        return Sql.numbers(connection, "WITH RECURSIVE its(id) AS (" + its + " UNION SELECT -m.kept FROM merges m JOIN its i ON m.id = i.id "
                + "WHERE m.kept < 0) SELECT id FROM its ORDER BY id DESC");
    }

    private long events(LogEntry entry) throws SQLException {
        String its = " FROM events WHERE id BETWEEN (SELECT first_event FROM log WHERE id = " + entry.id()
                + ") AND (SELECT last_event FROM log WHERE id = " + entry.id() + ")";
        long events = Sql.number(connection, "SELECT count(*)" + its);
        if (events > 0) {
            Sql.run(connection, cancellation, "DELETE" + its);
            changes.rewrite();
        }
        return events;
    }

    private long removed(String sql, String mark) throws SQLException {
        Sql.run(connection, cancellation, sql);
        long removed = Sql.number(connection, "SELECT changes()");
        if (removed > 0) {
            changes.add(mark);
        }
        return removed;
    }

    private Set<Long> added(long entry) throws SQLException {
        return new HashSet<>(Sql.numbers(connection, "SELECT _id FROM people WHERE _entry = " + entry));
    }

    /// Leaves those in place of whom something else is known, with that alone.
    ///
    /// @return how many
    private long stay(long entry) throws SQLException {
        Sql.run(connection, "CREATE TEMP TABLE stay(person INTEGER PRIMARY KEY, entry INTEGER NOT NULL)");
        Sql.run(connection, cancellation, "INSERT INTO stay SELECT p._id, coalesce((SELECT min(entry) FROM history WHERE person = p._id), 0) "
                + "FROM people p WHERE p._entry = " + entry + " AND (EXISTS (SELECT 1 FROM history h WHERE h.person = p._id) "
                + "OR p._id IN (SELECT person FROM uploaded) OR p._id IN (SELECT kept FROM merges) "
                + "OR EXISTS (SELECT 1 FROM event_kinds k CROSS JOIN events e ON e.kind = k.id AND e.person = p._id))");
        long stay = Sql.number(connection, "SELECT count(*) FROM stay");
        if (stay > 0) {
            forget();
            Sql.run(connection, "UPDATE people SET _entry = (SELECT entry FROM stay WHERE person = _id) WHERE _id IN (SELECT person FROM stay)");
        }
        Sql.run(connection, "DROP TABLE stay");
        return stay;
    }

    /// Takes from those who stay what nothing later has touched; before what touched it, nothing stood.
    private void forget() throws SQLException {
        for (Attribute column : Cells.columns(schema.attributes())) {
            if (!column.name().equals(schema.key())) {
                String name = Identities.text(column.name());
                Sql.run(connection, cancellation, "DELETE FROM identities WHERE attribute = " + name + " AND person IN (SELECT person FROM stay"
                        + " WHERE 1" + untouched("stay.person", Part.ATTRIBUTE, name) + ")");
                Sql.run(connection, cancellation, "UPDATE people SET " + Sql.name(column.name()) + " = NULL WHERE _id IN (SELECT person FROM "
                        + "stay) AND " + Sql.name(column.name()) + " IS NOT NULL" + untouched("_id", Part.ATTRIBUTE, name));
                changes.add(Changes.attribute(column.name()));
            }
        }
        forget("list_values", Part.LIST, "list_values.attribute");
        forget("tags", Part.TAGS, "''");
        forget("consents", Part.CONSENT, "consents.channel");
        Sql.run(connection, cancellation, "UPDATE history SET old = NULL WHERE part <> 's' AND person IN (SELECT person FROM stay) AND NOT EXISTS "
                + "(SELECT 1 FROM history b WHERE b.person = history.person AND b.part = history.part AND b.name = history.name "
                + "AND b.id < history.id) AND NOT (part = 'k' OR part = 'a' AND name = " + Identities.text(schema.key()) + ")");
        changes.rewrite();
    }

    private void forget(String table, Part part, String name) throws SQLException {
        Sql.run(connection, cancellation, "DELETE FROM " + table + " WHERE person IN (SELECT person FROM stay)"
                + untouched(table + ".person", part, name));
    }

    private static String untouched(String person, Part part, String name) {
        return " AND NOT EXISTS (SELECT 1 FROM history h WHERE h.person = " + person + " AND h.part = '" + part.letter() + "' AND h.name = "
                + name + ")";
    }

    private void remove(long entry) throws SQLException {
        String its = " WHERE person IN (SELECT _id FROM people WHERE _entry = " + entry + ")";
        for (String table : List.of("list_values", "tags", "consents", "identities")) {
            Sql.run(connection, cancellation, "DELETE FROM " + table + its);
        }
        Sql.run(connection, cancellation, "DELETE FROM people WHERE _entry = " + entry);
        if (Sql.number(connection, "SELECT changes()") > 0) {
            Renumbering.closeGaps(connection, changes, cancellation);
            changes.rewrite();
        }
    }
}

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
    /// What [Named#first] calls the thing of a row of the history.
    private static final String OF_ROW = "CASE %s.part WHEN 't' THEN '" + Named.TAGS + "' WHEN 'c' THEN '" + Named.CONSENT
            + "' || %s.name ELSE %s.name END";

    private final Connection connection;
    private final Schema schema;
    private final Changes changes;
    private final Reverting reverting;
    private final Parting parting;
    private final LogEntry entry;
    private final Named named;
    private final Progress progress;
    private final Cancellation cancellation;

    /// @param entry that holds
    Undoing(Connection connection, Statements statements, Schema schema, Set<String> identifying, LogEntry entry, Changes changes,
            Progress progress,
            Cancellation cancellation) throws SQLException {
        this.connection = connection;
        this.schema = schema;
        this.changes = changes;
        this.progress = progress;
        this.cancellation = cancellation;
        named = Named.after(connection, entry.id());
        named.lend(connection);
        this.entry = entry;
        reverting = new Reverting(statements, schema, identifying, named, changes);
        parting = new Parting(statements, schema, reverting, changes);
    }

    Undone undo() throws SQLException {
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
        // Whom a later list names, too, that list keeps from being written to.
        Sql.run(connection, cancellation, "UPDATE suppressions SET entry = named_suppression(id) WHERE entry = " + entry.id()
                + " AND named_suppression(id) > 0");
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
        return Sql.numbers(connection,
                "WITH RECURSIVE its(id) AS (" + its + " UNION SELECT -m.kept FROM merges m JOIN its i ON m.id = i.id "
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
        // The first thing that is known of them otherwise: what an import said again, what one changed, or what they did; 0 for an upload or a merge.
        String known = "SELECT named(p._id, '', " + Named.LAST + ") AS entry UNION ALL SELECT entry FROM history WHERE person = p._id "
                + "UNION ALL SELECT l.id FROM event_kinds k CROSS JOIN events e ON e.kind = k.id AND e.person = p._id "
                + "JOIN log l ON e.id BETWEEN l.first_event AND l.last_event AND l.undone IS NULL AND l.id <> " + entry;
        Sql.run(connection, cancellation, "INSERT INTO stay SELECT p._id, coalesce((SELECT min(entry) FROM (" + known
                + ") WHERE entry > 0), 0) AS entry FROM people p WHERE p._entry = " + entry
                + " AND (entry > 0 OR p._id IN (SELECT person FROM uploaded) OR p._id IN (SELECT kept FROM merges) "
                + "OR EXISTS (SELECT 1 FROM event_kinds k CROSS JOIN events e ON e.kind = k.id AND e.person = p._id))");
        long stay = Sql.number(connection, "SELECT count(*) FROM stay");
        if (stay > 0) {
            forget();
            Sql.run(connection,
                    "UPDATE people SET _entry = (SELECT entry FROM stay WHERE person = _id) WHERE _id IN (SELECT person FROM stay)");
        }
        Sql.run(connection, "DROP TABLE stay");
        return stay;
    }

    /// Takes from those who stay what nothing later has touched; before what touched it, nothing stood.
    private void forget() throws SQLException {
        for (Attribute column : Cells.columns(schema.attributes())) {
            if (!column.name().equals(schema.key())) {
                String name = Identities.text(column.name());
                Sql.run(connection, cancellation,
                        "DELETE FROM identities WHERE attribute = " + name + " AND person IN (SELECT person FROM stay"
                                + " WHERE 1" + untouched("stay.person", Part.ATTRIBUTE, name) + ")");
                Sql.run(connection, cancellation,
                        "UPDATE people SET " + Sql.name(column.name()) + " = NULL WHERE _id IN (SELECT person FROM "
                                + "stay) AND " + Sql.name(column.name()) + " IS NOT NULL" + untouched("_id", Part.ATTRIBUTE, name));
                standBy("people", "_id", Part.ATTRIBUTE, name, Sql.name(column.name()) + " IS NOT NULL");
                changes.add(Changes.attribute(column.name()));
            }
        }
        forget("list_values", Part.LIST, "attribute");
        forget("tags", Part.TAGS, "''");
        forget("consents", Part.CONSENT, "channel");
        standBy();
        Sql.run(connection, cancellation, "UPDATE history SET old = NULL WHERE part <> 's' AND person IN (SELECT person FROM stay) "
                + "AND named(person, " + OF_ROW.formatted("history", "history", "history") + ", entry) = 0 AND NOT EXISTS "
                + "(SELECT 1 FROM history b WHERE b.person = history.person AND b.part = history.part AND b.name = history.name "
                + "AND b.id < history.id) AND NOT (part = 'k' OR part = 'a' AND name = " + Identities.text(schema.key()) + ")");
        changes.rewrite();
    }

    private void forget(String table, Part part, String name) throws SQLException {
        Sql.run(connection, cancellation, "DELETE FROM " + table + " WHERE person IN (SELECT person FROM stay)"
                + untouched(table + ".person", part, name));
        standBy(table, "person", part, name, "1");
    }

    /// What is left and was never changed stands by the import that said it again, unless that one stands for the person as a whole.
    private void standBy(String table, String person, Part part, String name, String isThere) throws SQLException {
        String said = said(part, name);
        Sql.run(connection, cancellation,
                "INSERT INTO history(id, person, part, name, entry, old) SELECT (SELECT coalesce(max(id), 0) FROM "
                        + "history) + " + HistoryWriting.SPACE + " * row_number() OVER (), t." + person + ", '" + part.letter()
                        + "', t.name, named(t."
                        + person + ", t.said, " + Named.LAST + "), NULL FROM (SELECT DISTINCT " + person + ", " + name + " AS name, " + said
                        + " AS said FROM " + table + " WHERE " + isThere + ") t JOIN stay s ON s.person = t." + person + " WHERE named(t."
                        + person
                        + ", t.said, " + Named.LAST
                        + ") NOT IN (0, s.entry) AND NOT EXISTS (SELECT 1 FROM history h WHERE h.person = s.person "
                        + "AND h.part = '" + part.letter() + "' AND h.name = t.name)");
    }

    /// The same of what was changed later: before that change stands the import that said it again.
    private void standBy() throws SQLException {
        String said = "named(h.person, " + OF_ROW.formatted("h", "h", "h") + ", h.entry)";
        Sql.run(connection, cancellation,
                "INSERT INTO history(id, person, part, name, entry, old) SELECT h.id - 1, h.person, h.part, h.name, "
                        + said
                        + ", NULL FROM history h JOIN stay s ON s.person = h.person WHERE h.part IN ('a', 'l', 't', 'c') AND h.old IS NOT NULL "
                        + "AND " + said
                        + " NOT IN (0, s.entry) AND NOT EXISTS (SELECT 1 FROM history b WHERE b.person = h.person AND b.part = h.part "
                        + "AND b.name = h.name AND b.id < h.id)");
    }

    /// What [Named#first] calls it, as SQL.
    private static String said(Part part, String name) {
        return switch (part) {
            case TAGS -> Identities.text(Named.TAGS);
            case CONSENT -> Identities.text(Named.CONSENT) + " || " + name;
            case ATTRIBUTE, LIST, KEY, SUPPRESSION -> name;
        };
    }

    private static String untouched(String person, Part part, String name) {
        return " AND named(" + person + ", " + said(part, name) + ", " + Named.LAST
                + ") = 0 AND NOT EXISTS (SELECT 1 FROM history h WHERE h.person = " + person + " AND h.part = '" + part.letter()
                + "' AND h.name = "
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

package whom.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import whom.work.Cancellation;

/// Closes the gaps that people leave who are no longer there, so that ids are 1 to the number of people: the last ones move into them.
final class Renumbering {
    /// Tables that name people in a column `person`.
    private static final List<String> TABLES = List.of("list_values", "tags", "consents", "identities", "uploaded", "removed");
    private static final String MOVED = " = (SELECT id FROM moved WHERE was = ";

    private Renumbering() {
    }

    static void closeGaps(Connection connection, Changes changes, Cancellation cancellation) throws SQLException {
        long people = Sql.number(connection, "SELECT count(*) FROM people");
        if (Sql.number(connection, "SELECT max(_id) FROM people") == people) {
            return;
        }
        Sql.run(connection, "CREATE TEMP TABLE moved(was INTEGER PRIMARY KEY, id INTEGER NOT NULL)");
        Sql.run(connection, cancellation, "INSERT INTO moved SELECT l.was, g.gap FROM "
                + "(SELECT _id AS was, row_number() OVER (ORDER BY _id) AS n FROM people WHERE _id > " + people + ") l JOIN ("
                + gaps(people) + ") g ON g.n = l.n");
        // Along the index of each kind: an event names its person nowhere else.
        Sql.run(connection, cancellation, "UPDATE events SET person" + MOVED + "person) WHERE id IN (SELECT e.id FROM moved m "
                + "CROSS JOIN event_kinds k CROSS JOIN events e ON e.kind = k.id AND e.person = m.was)");
        for (String table : TABLES) {
            Sql.run(connection, cancellation, "UPDATE " + table + " SET person" + MOVED + "person) WHERE person > " + people);
        }
        Sql.run(connection, cancellation, "UPDATE history SET person" + MOVED + "person) WHERE person > " + people + " AND part <> '"
                + Part.SUPPRESSION.letter() + "'");
        Sql.run(connection, "UPDATE merges SET kept" + MOVED + "kept) WHERE kept > " + people);
        Sql.run(connection, cancellation, "UPDATE people SET _id" + MOVED + "_id) WHERE _id > " + people);
        Map<Long, Long> ids = new HashMap<>();
        for (long was : Sql.numbers(connection, "SELECT was FROM moved")) {
            ids.put(was, Sql.number(connection, "SELECT id FROM moved WHERE was = " + was));
        }
        Named.renumber(connection, ids);
        Sql.run(connection, "DROP TABLE moved");
        changes.rewrite();
    }

    /// The numbers up to the number of people that nobody has, told by the people on both sides of a gap.
    private static String gaps(long people) {
        return "WITH RECURSIVE edges(below, above) AS MATERIALIZED (SELECT lag(_id, 1, 0) OVER (ORDER BY _id), _id FROM people), "
                + "gap(gap, above) AS (SELECT below + 1, above FROM edges WHERE above > below + 1 AND below < " + people
                + " UNION ALL SELECT gap + 1, above FROM gap WHERE gap + 1 < above AND gap < " + people + ") "
                + "SELECT gap, row_number() OVER (ORDER BY gap) AS n FROM gap WHERE gap <= " + people;
    }
}

package whom.sql;

import java.time.Instant;
import java.util.List;
import whom.profile.Attribute;
import whom.profile.Kind;

/// Questions to what people had at an earlier moment: before the first change after it stood what the history notes, else what stands now.
///
/// The tables of people, lists, tags and consents are given the same names within the question, so that it is asked in the same words.
public final class PastSql {
    private static final String PARTS = "'a', 'l', 't', 'c'";
    /// What one import says of somebody whom it added itself, be it in several rows, counts as always there.
    private static final String LATER = " AND h.entry IS NOT (SELECT a._entry FROM main.people a WHERE a._id = h.person)";

    private PastSql() {
    }

    /// Whether anything changed after the moment: one row, 1 or 0.
    public static Query isAny(Instant at) {
        return new Query("SELECT EXISTS(SELECT 1" + changes(at) + " AND h.part IN (" + PARTS + ") AND h.person > 0)", List.of());
    }

    /// Whose what changed after the moment: the letter of the part, its name, the person.
    public static Query changed(Instant at) {
        return new Query("SELECT DISTINCT h.part, h.name, h.person" + changes(at) + " AND h.part IN (" + PARTS + ") AND h.person > 0",
                List.of());
    }

    /// What these people had before each change after the moment, the newest change first: person, letter of the part, name, what stood there.
    ///
    /// @param ids as a JSON array
    public static Query before(Instant at, String ids) {
        return new Query("SELECT h.person, h.part, h.name, h.old FROM history h JOIN log l ON l.id = h.entry WHERE h.person IN "
                + "(SELECT value FROM json_each(?)) AND h.part IN (" + PARTS + ") AND l.at > " + at.toEpochMilli() + LATER
                + " ORDER BY h.id DESC",
                List.of(ids));
    }

    /// The question asked of everybody at the moment.
    ///
    /// @param attributes all that the store has
    public static Query of(Query query, List<Attribute> attributes, Instant at) {
        return asked(query, attributes, at, false);
    }

    /// The question asked of those alone who had something else in what it asks about; of others it may say anything.
    public static Query ofChanged(Query query, List<Attribute> attributes, Instant at) {
        return asked(query, attributes, at, true);
    }

    private static Query asked(Query query, List<Attribute> attributes, Instant at, boolean changedAlone) {
        return new Query("WITH " + people(attributes, at, changedAlone) + ", "
                + table("list_values", "person, attribute, position, value, folded", changedAlone,
                        "(person, attribute) NOT IN (SELECT h.person, h.name" + changes(at) + " AND h.part = 'l')",
                        "f.person, f.name, j.key, j.value, fold(j.value) FROM " + first(at, "l") + " CROSS JOIN json_each(f.old) j")
                + ", "
                + table("tags", "person, tag, folded", changedAlone, "person NOT IN (SELECT h.person" + changes(at) + " AND h.part = 't')",
                        "f.person, j.value, fold(j.value) FROM " + first(at, "t") + " CROSS JOIN json_each(f.old) j")
                + ", "
                + table("consents", "person, channel, state, at", changedAlone,
                        "(person, channel) NOT IN (SELECT h.person, h.name" + changes(at) + " AND h.part = 'c')", consents(at))
                + " " + query.sql(), query.values());
    }

    private static String people(List<Attribute> attributes, Instant at, boolean changedAlone) {
        StringBuilder sql = new StringBuilder("people AS NOT MATERIALIZED (SELECT p._id AS _id, p._key AS _key");
        for (Attribute attribute : attributes) {
            if (attribute.kind() != Kind.LIST) {
                String column = '"' + attribute.name().replace("\"", "\"\"") + '"';
                String part = " AND h.part = 'a' AND h.name = '" + attribute.name().replace("'", "''") + "'";
                sql.append(", CAST(CASE WHEN p._id IN (SELECT h.person").append(changes(at)).append(part)
                        .append(") THEN (SELECT h.old FROM history h JOIN log l ON l.id = h.entry WHERE h.person = p._id").append(part)
                        .append(" AND l.at > ").append(at.toEpochMilli()).append(LATER).append(" ORDER BY h.id LIMIT 1) ELSE p.")
                        .append(column)
                        .append(" END AS ").append(type(attribute.kind())).append(") AS ").append(column);
            }
        }
        sql.append(" FROM main.people p");
        return (changedAlone ? sql.append(" WHERE p._id IN (SELECT h.person").append(changes(at)).append(" AND h.part = 'a')") : sql)
                .append(')').toString();
    }

    /// So that values compare as those of a column do.
    private static String type(Kind kind) {
        return switch (kind) {
            case TEXT, DATE -> "TEXT";
            case NUMBER -> "NUMERIC";
            case BOOLEAN, INSTANT -> "INTEGER";
            case LIST -> throw new IllegalArgumentException("a list has no column");
        };
    }

    private static String table(String name, String columns, boolean changedAlone, String unchanged, String before) {
        String stored = changedAlone ? "" : "SELECT " + columns + " FROM main." + name + " WHERE " + unchanged + " UNION ALL ";
        return name + "(" + columns + ") AS NOT MATERIALIZED (" + stored + "SELECT " + before + ")";
    }

    /// As the store writes a consent: `1|1762819200000|people.csv`; a number ends where its digits do.
    private static String consents(Instant at) {
        String rest = "substr(f.old, instr(f.old, '|') + 1)";
        return "f.person, f.name, CAST(f.old AS INTEGER), CASE WHEN substr(" + rest + ", 1, 1) = '|' THEN NULL ELSE CAST(" + rest
                + " AS INTEGER) END FROM " + first(at, "c") + " WHERE f.old IS NOT NULL";
    }

    /// What stood before the first change of each thing; SQLite takes the other columns from the row of the least id.
    private static String first(Instant at, String part) {
        return "(SELECT h.person AS person, h.name AS name, h.old AS old, min(h.id)" + changes(at) + " AND h.part = '" + part
                + "' GROUP BY h.person, h.name) f";
    }

    /// From the few entries of the log to what each changed.
    private static String changes(Instant at) {
        return " FROM log l CROSS JOIN history h ON h.entry = l.id WHERE l.at > " + at.toEpochMilli() + LATER;
    }
}

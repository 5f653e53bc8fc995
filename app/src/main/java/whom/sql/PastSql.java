package whom.sql;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;
import whom.profile.Attribute;
import whom.profile.Kind;

/// Questions to what people had at an earlier moment: before the first change after it stood what the history notes, else what stands now.
///
/// What the question reads of people, lists, tags and consents is laid into temporary tables of the same names, so that it is asked in the same
/// words. As expressions within the question they would be made anew wherever it names a table, and SQLite (3.54) takes about a thousand
/// selects in one statement.
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
        List<String> before = new ArrayList<>();
        if (query.sql().contains(named("people"))) {
            people(attributes.stream().filter(attribute -> query.sql().contains(named("people", attribute.name()))).toList(), at,
                    changedAlone,
                    before);
        }
        table(query, "list_values", "person INTEGER, attribute TEXT, position INTEGER, value TEXT, folded TEXT", "attribute, folded",
                changedAlone ? "" : "(person, attribute) NOT IN (SELECT h.person, h.name" + changes(at) + " AND h.part = 'l')",
                "f.person, f.name, j.key, j.value, fold(j.value) FROM " + first(at, "l") + " CROSS JOIN json_each(f.old) j", before);
        table(query, "tags", "person INTEGER, tag TEXT, folded TEXT", "folded",
                changedAlone ? "" : "person NOT IN (SELECT h.person" + changes(at) + " AND h.part = 't')",
                "f.person, j.value, fold(j.value) FROM " + first(at, "t") + " CROSS JOIN json_each(f.old) j", before);
        table(query, "consents", "person INTEGER, channel TEXT, state INTEGER, at INTEGER", "channel",
                changedAlone ? "" : "(person, channel) NOT IN (SELECT h.person, h.name" + changes(at) + " AND h.part = 'c')", consents(at),
                before);
        return new Query(query.sql(), query.values(), before);
    }

    private static void people(List<Attribute> asked, Instant at, boolean changedAlone, List<String> before) {
        StringBuilder columns = new StringBuilder("_id INTEGER PRIMARY KEY, _key TEXT");
        StringBuilder values = new StringBuilder("p._id, p._key");
        for (Attribute attribute : asked) {
            columns.append(", ").append(named(attribute.name())).append(' ').append(type(attribute.kind()));
            String part = " AND h.part = 'a' AND h.name = " + text(attribute);
            values.append(", CASE WHEN p._id IN (SELECT h.person").append(changes(at)).append(part)
                    .append(") THEN (SELECT h.old FROM history h JOIN log l ON l.id = h.entry WHERE h.person = p._id").append(part)
                    .append(" AND l.at > ").append(at.toEpochMilli()).append(LATER).append(" ORDER BY h.id LIMIT 1) ELSE p.")
                    .append(named(attribute.name())).append(" END");
        }
        before.add("CREATE TEMP TABLE people(" + columns + ")");
        before.add("INSERT INTO temp.people SELECT " + values + " FROM main.people p" + (changedAlone
                ? " WHERE p._id IN (SELECT h.person" + changes(at) + " AND h.part = 'a' AND h.name IN ("
                        + asked.stream().map(PastSql::text).collect(Collectors.joining(", ")) + "))"
                : ""));
    }

    /// As questions write it.
    private static String named(String... parts) {
        return Sqlite.SQL.render(DSL.name(parts));
    }

    private static String text(Attribute attribute) {
        return "'" + attribute.name().replace("'", "''") + "'";
    }

    /// So that values compare as those of the store's columns do.
    private static String type(Kind kind) {
        return switch (kind) {
            case TEXT, DATE -> "TEXT";
            case NUMBER -> "NUMERIC";
            case BOOLEAN, INSTANT -> "INTEGER";
            case LIST -> throw new IllegalArgumentException("a list has no column");
        };
    }

    /// @param unchanged which of the store's rows stood then as they stand now; empty for none of them
    private static void table(Query query, String name, String columns, String sought, String unchanged, String then, List<String> before) {
        if (query.sql().contains(named(name))) {
            before.add("CREATE TEMP TABLE " + name + "(" + columns + ")");
            if (!unchanged.isEmpty()) {
                String copied = columns.replaceAll(" [A-Z]+", "");
                before.add("INSERT INTO temp." + name + " SELECT " + copied + " FROM main." + name + " WHERE " + unchanged);
            }
            before.add("INSERT INTO temp." + name + " SELECT " + then);
            before.add("CREATE INDEX temp." + name + "_sought ON " + name + "(" + sought + ")");
        }
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

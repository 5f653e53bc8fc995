package whom.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import whom.profile.Attribute;
import whom.profile.Consent;
import whom.profile.Kind;
import whom.profile.Person;
import whom.profile.Schema;
import whom.profile.Value;

/// People read from the store, in a few questions for any number of them.
final class Persons {
    private static final int AT_ONCE = 10_000;
    private static final String THESE = " IN (SELECT value FROM json_each(?))";

    private final Schema schema;
    private final List<Attribute> columns;
    /// Names of the lists that are read.
    private final Set<String> lists;
    /// Whether tags and consents are read, too.
    private final boolean marks;

    /// Reads all that is known of them.
    Persons(Schema schema) {
        this(schema, schema.attributes(), true);
    }

    /// Reads their keys and these attributes, neither tags nor consents.
    Persons(Schema schema, Set<String> attributes) {
        this(schema, schema.attributes().stream().filter(attribute -> attributes.contains(attribute.name())).toList(), false);
    }

    private Persons(Schema schema, List<Attribute> attributes, boolean marks) {
        this.schema = schema;
        this.columns = Cells.columns(attributes);
        this.lists = attributes.stream().filter(attribute -> attribute.kind() == Kind.LIST).map(Attribute::name)
                .collect(Collectors.toSet());
        this.marks = marks;
    }

    List<Person> read(Connection connection, long[] ids) throws SQLException {
        List<Person> persons = new ArrayList<>(ids.length);
        for (int from = 0; from < ids.length; from += AT_ONCE) {
            long[] part = Arrays.copyOfRange(ids, from, Math.min(ids.length, from + AT_ONCE));
            Map<Long, Draft> drafts = drafts(connection, part);
            for (long id : part) {
                Draft draft = drafts.get(id);
                if (draft != null) {
                    persons.add(draft.person());
                }
            }
        }
        return persons;
    }

    private Map<Long, Draft> drafts(Connection connection, long[] ids) throws SQLException {
        String these = Arrays.stream(ids).mapToObj(Long::toString).collect(Collectors.joining(",", "[", "]"));
        Map<Long, Draft> drafts = new HashMap<>();
        String names = columns.stream().map(a -> ", " + Sql.name(a.name())).collect(Collectors.joining());
        each(connection, "SELECT _id, _key" + names + " FROM people WHERE _id" + THESE, these, rows -> {
            Draft draft = new Draft(rows.getLong(1), rows.getString(2));
            for (int i = 0; i < columns.size(); i++) {
                Attribute attribute = columns.get(i);
                Object cell = Cells.read(rows, i + 3);
                Value value = cell == null ? null : Cells.value(attribute.kind(), cell);
                if (value != null) {
                    draft.values.put(attribute.name(), value);
                }
            }
            drafts.put(draft.id, draft);
        });
        if (!lists.isEmpty()) {
            each(connection,
                    "SELECT person, attribute, value FROM list_values WHERE person" + THESE + " ORDER BY person, attribute, position",
                    these, rows -> {
                        if (lists.contains(rows.getString(2))) {
                            draft(drafts, rows).lists.computeIfAbsent(rows.getString(2), _ -> new ArrayList<>()).add(rows.getString(3));
                        }
                    });
        }
        if (marks) {
            each(connection, "SELECT person, tag FROM tags WHERE person" + THESE + " ORDER BY person, folded", these,
                    rows -> draft(drafts, rows).tags.add(rows.getString(2)));
            each(connection, "SELECT person, channel, state FROM consents WHERE person" + THESE, these,
                    rows -> draft(drafts, rows).consent.put(rows.getString(2), rows.getInt(3) == 1 ? Consent.GIVEN : Consent.REFUSED));
        }
        return drafts;
    }

    private Draft draft(Map<Long, Draft> drafts, ResultSet rows) throws SQLException {
        long id = rows.getLong(1);
        return drafts.computeIfAbsent(id, _ -> new Draft(id, ""));
    }

    @FunctionalInterface
    private interface Each {
        void row(ResultSet rows) throws SQLException;
    }

    private static void each(Connection connection, String sql, String ids, Each each) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, ids);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    each.row(rows);
                }
            }
        }
    }

    private final class Draft {
        private final long id;
        private final String foldedKey;
        private final Map<String, Value> values = new LinkedHashMap<>();
        private final Map<String, List<String>> lists = new LinkedHashMap<>();
        private final List<String> tags = new ArrayList<>();
        private final Map<String, Consent> consent = new LinkedHashMap<>();

        Draft(long id, String foldedKey) {
            this.id = id;
            this.foldedKey = foldedKey;
        }

        Person person() {
            lists.forEach((name, texts) -> values.put(name, new Value.Texts(texts)));
            Value key = values.get(schema.key());
            return new Person(id, key == null ? foldedKey : Cells.written(key), values, tags, consent);
        }
    }
}

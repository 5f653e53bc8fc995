package whom.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whom.profile.Attribute;
import whom.profile.Schema;
import whom.text.Folding;

/// People added and updated inside one transaction.
final class PeopleWriting implements AutoCloseable {
    private final String source;
    private final List<Attribute> columns;
    /// What [Changes] calls each column.
    private final List<String> marks;
    private final Changes changes;
    private final Map<String, Integer> columnOf = new HashMap<>();
    private final int keyColumn;
    private final boolean listsKnown;
    private final Statements statements;
    private final PreparedStatement find;
    private final PreparedStatement read;
    private final PreparedStatement insert;
    private final PreparedStatement update;
    private final PreparedStatement readLists;
    private final PreparedStatement readTags;
    private final PreparedStatement readConsents;
    private final PreparedStatement clearLists;
    private final PreparedStatement clearTags;
    private final PreparedStatement clearConsent;
    private final PreparedStatement insertList;
    private final PreparedStatement insertTag;
    private final PreparedStatement insertConsent;
    private final Connection connection;
    private long last;

    PeopleWriting(Connection connection, Schema schema, String source, Changes changes) throws SQLException {
        this.connection = connection;
        this.changes = changes;
        this.source = source;
        this.columns = Cells.columns(schema.attributes());
        this.marks = columns.stream().map(a -> Changes.attribute(a.name())).toList();
        for (int i = 0; i < columns.size(); i++) {
            columnOf.put(columns.get(i).name(), i);
        }
        keyColumn = columnOf.getOrDefault(schema.key(), -1);
        listsKnown = columns.size() < schema.attributes().size();
        last = Sql.number(connection, "SELECT max(_id) FROM people");
        if (last == 0) {
            for (String index : Tables.LOOK_UPS) {
                Sql.run(connection, "DROP INDEX IF EXISTS " + index);
            }
        }
        statements = new Statements(connection);
        String names = columns.stream().map(a -> ", " + Sql.name(a.name())).collect(Collectors.joining());
        String sets = columns.stream().map(a -> Sql.name(a.name()) + " = ?").collect(Collectors.joining(", "));
        find = statements.of("SELECT _id FROM people WHERE _key = ?");
        read = statements.of("SELECT _id" + names + " FROM people WHERE _key = ?");
        insert = statements.of("INSERT INTO people(_id, _key" + names + ") VALUES(?, ?" + ", ?".repeat(columns.size()) + ")");
        update = statements.of(columns.isEmpty() ? "SELECT 1" : "UPDATE people SET " + sets + " WHERE _id = ?");
        readLists = statements.of("SELECT attribute, value FROM list_values WHERE person = ? ORDER BY attribute, position");
        readTags = statements.of("SELECT folded, tag FROM tags WHERE person = ?");
        readConsents = statements.of("SELECT channel, state FROM consents WHERE person = ?");
        clearLists = statements.of("DELETE FROM list_values WHERE person = ?");
        clearTags = statements.of("DELETE FROM tags WHERE person = ?");
        clearConsent = statements.of("DELETE FROM consents WHERE person = ? AND channel = ?");
        insertList = statements.of("INSERT INTO list_values VALUES(?, ?, ?, ?, ?)");
        insertTag = statements.of("INSERT INTO tags VALUES(?, ?, ?)");
        insertConsent = statements.of("INSERT INTO consents VALUES(?, ?, ?, NULL, ?) ON CONFLICT(person, channel) "
                + "DO UPDATE SET state = excluded.state, at = excluded.at, source = excluded.source");
    }

    OptionalLong find(String foldedKey) throws SQLException {
        find.setString(1, foldedKey);
        try (ResultSet rows = find.executeQuery()) {
            return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
        }
    }

    Put put(PersonRow row) throws SQLException {
        String folded = Folding.key(row.key());
        Standing standing = new Standing(columns.size());
        read.setString(1, folded);
        try (ResultSet rows = read.executeQuery()) {
            if (!rows.next()) {
                return add(row, folded, standing);
            }
            long id = rows.getLong(1);
            for (int i = 0; i < columns.size(); i++) {
                standing.cells[i] = Cells.read(rows, i + 2);
            }
            readRest(id, standing);
            return update(id, row, standing);
        }
    }

    private Put add(PersonRow row, String folded, Standing standing) throws SQLException {
        standing.take(row, columnOf);
        if (keyColumn >= 0) {
            standing.cells[keyColumn] = row.key().strip();
        }
        long id = ++last;
        insert.setLong(1, id);
        insert.setString(2, folded);
        for (int i = 0; i < columns.size(); i++) {
            Sql.bind(insert, i + 3, standing.cells[i]);
            if (standing.cells[i] != null) {
                changes.add(marks.get(i));
            }
        }
        insert.executeUpdate();
        changes.add(Changes.PEOPLE);
        standing.lists.keySet().forEach(this::listChanged);
        writeLists(id, standing);
        writeTags(id, standing);
        for (Map.Entry<String, Integer> consent : standing.consents.entrySet()) {
            writeConsent(id, consent.getKey(), consent.getValue());
        }
        return new Put(id, Outcome.ADDED, 0, 0);
    }

    private Put update(long id, PersonRow row, Standing standing) throws SQLException {
        long before = standing.mark();
        long cells = standing.cellsMark();
        long lists = standing.listsMark();
        long tags = standing.tagsMark();
        Map<String, Integer> consents = Map.copyOf(standing.consents);
        @Nullable
        Object[] cellsBefore = standing.cells.clone();
        Map<String, List<String>> listsBefore = Map.copyOf(standing.lists);
        standing.take(row, columnOf);
        long after = standing.mark();
        if (before == after) {
            return new Put(id, Outcome.UNCHANGED, before, after);
        }
        if (cells != standing.cellsMark()) {
            for (int i = 0; i < columns.size(); i++) {
                Sql.bind(update, i + 1, standing.cells[i]);
                if (!Objects.equals(cellsBefore[i], standing.cells[i])) {
                    changes.add(marks.get(i));
                }
            }
            update.setLong(columns.size() + 1, id);
            update.executeUpdate();
        }
        if (lists != standing.listsMark()) {
            clear(clearLists, id);
            writeLists(id, standing);
            Stream.of(listsBefore, standing.lists).flatMap(all -> all.keySet().stream())
                    .filter(name -> !Objects.equals(listsBefore.get(name), standing.lists.get(name))).forEach(this::listChanged);
        }
        if (tags != standing.tagsMark()) {
            clear(clearTags, id);
            changes.add(Changes.TAGS);
            writeTags(id, standing);
        }
        for (String channel : row.consent().keySet()) {
            Integer state = standing.consents.get(channel);
            if (state == null) {
                clearConsent.setLong(1, id);
                clearConsent.setString(2, channel);
                clearConsent.executeUpdate();
                changes.add(Changes.CONSENTS);
            } else if (!state.equals(consents.get(channel))) {
                writeConsent(id, channel, state);
            }
        }
        return new Put(id, Outcome.UPDATED, before, after);
    }

    private void readRest(long id, Standing standing) throws SQLException {
        if (listsKnown) {
            readLists.setLong(1, id);
            try (ResultSet rows = readLists.executeQuery()) {
                while (rows.next()) {
                    standing.addTo(rows.getString(1), rows.getString(2));
                }
            }
        }
        readTags.setLong(1, id);
        try (ResultSet rows = readTags.executeQuery()) {
            while (rows.next()) {
                standing.tags.put(rows.getString(1), rows.getString(2));
            }
        }
        readConsents.setLong(1, id);
        try (ResultSet rows = readConsents.executeQuery()) {
            while (rows.next()) {
                standing.consents.put(rows.getString(1), rows.getInt(2));
            }
        }
    }

    private void writeLists(long id, Standing standing) throws SQLException {
        for (Map.Entry<String, List<String>> list : standing.lists.entrySet()) {
            int position = 0;
            for (String text : list.getValue()) {
                insertList.setLong(1, id);
                insertList.setString(2, list.getKey());
                insertList.setLong(3, position++);
                insertList.setString(4, text);
                insertList.setString(5, Folding.fold(text));
                insertList.executeUpdate();
            }
        }
    }

    private void writeTags(long id, Standing standing) throws SQLException {
        for (Map.Entry<String, String> tag : standing.tags.entrySet()) {
            insertTag.setLong(1, id);
            insertTag.setString(2, tag.getValue());
            insertTag.setString(3, tag.getKey());
            insertTag.executeUpdate();
            changes.add(Changes.TAGS);
        }
    }

    private void writeConsent(long id, String channel, int state) throws SQLException {
        insertConsent.setLong(1, id);
        insertConsent.setString(2, channel);
        insertConsent.setLong(3, state);
        insertConsent.setString(4, source);
        insertConsent.executeUpdate();
        changes.add(Changes.CONSENTS);
    }

    private void listChanged(String name) {
        changes.add(Changes.attribute(name));
    }

    /// Puts the indexes back that a first load goes without.
    void finish() throws SQLException {
        Tables.makeLookUps(connection);
    }

    private static void clear(PreparedStatement statement, long id) throws SQLException {
        statement.setLong(1, id);
        statement.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        statements.close();
    }
}

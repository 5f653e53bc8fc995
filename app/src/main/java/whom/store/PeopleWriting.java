package whom.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import whom.profile.Attribute;
import whom.profile.Keep;
import whom.profile.Schema;
import whom.profile.Uniting;
import whom.profile.Value;
import whom.store.Combining.Two;
import whom.text.Folding;
import whom.work.Cancellation;

/// People added and updated inside one transaction.
final class PeopleWriting implements AutoCloseable {
    private final String file;
    private final String origin;
    private final Uniting uniting;
    private final List<Attribute> columns;
    /// What [Changes] calls each column.
    private final List<String> marks;
    private final Changes changes;
    private final Map<String, Integer> columnOf = new HashMap<>();
    private final int keyColumn;
    private final Connection connection;
    private final Statements statements;
    private final Identities identities;
    private final PersonFinder finder;
    private final PersonParts parts;
    private final HistoryWriting history;
    private final Combining combining;
    private final Recognising recognising;
    private final SaidBefore saidBefore;
    private final Merging merging;
    private final @Nullable Erased erased;
    private final long entry;
    private final NamedWriting named;
    private final PreparedStatement read;
    private final PreparedStatement insert;
    private final PreparedStatement update;
    private final PreparedStatement rename;
    /// Which columns got a value of somebody new.
    private final boolean[] given;
    private long last;

    PeopleWriting(Connection connection, Schema schema, ImportNote note, long entry, NamedWriting named, Changes changes)
            throws SQLException {
        this.connection = connection;
        this.changes = changes;
        this.file = note.file();
        this.origin = note.origin();
        this.entry = entry;
        this.named = named;
        this.uniting = note.uniting().with(schema.key());
        this.columns = Cells.columns(schema.attributes());
        this.marks = columns.stream().map(a -> Changes.attribute(a.name())).toList();
        for (int i = 0; i < columns.size(); i++) {
            columnOf.put(columns.get(i).name(), i);
        }
        keyColumn = columnOf.getOrDefault(schema.key(), -1);
        given = new boolean[columns.size()];
        last = Sql.number(connection, "SELECT max(_id) FROM people");
        if (last == 0) {
            for (String index : Tables.LOOK_UPS) {
                Sql.run(connection, "DROP INDEX IF EXISTS " + index);
            }
        }
        statements = new Statements(connection);
        identities = new Identities(statements);
        finder = new PersonFinder(connection, statements, schema.key(), identities, last == 0);
        parts = new PersonParts(statements, columns.size() < schema.attributes().size());
        history = new HistoryWriting(statements, entry);
        combining = new Combining(statements);
        recognising = new Recognising(schema.key(), uniting, columnOf.keySet(), finder, identities, statements);
        merging = new Merging(statements, schema, uniting, changes, note.at());
        erased = Erased.any(connection, statements);
        saidBefore = new SaidBefore(statements, columns);
        String names = columns.stream().map(a -> ", " + Sql.name(a.name())).collect(Collectors.joining());
        String sets = columns.stream().map(a -> Sql.name(a.name()) + " = ?").collect(Collectors.joining(", "));
        read = statements.of("SELECT _id" + names + " FROM people WHERE _id = ?");
        insert = statements.of("INSERT INTO people(_id, _key, _entry" + names + ") VALUES(?, ?, ?" + ", ?".repeat(columns.size()) + ")");
        update = statements.of(columns.isEmpty() ? "SELECT 1" : "UPDATE people SET " + sets + " WHERE _id = ?");
        rename = statements.of("UPDATE people SET _key = ? WHERE _id = ?");
    }

    OptionalLong find(String foldedKey) throws SQLException {
        return finder.by(foldedKey);
    }

    Put put(PersonRow row) throws SQLException {
        String folded = Folding.key(row.key());
        Recognised who = recognising.who(folded, row);
        return switch (who) {
            case Recognised.Nobody(String key) -> addUnlessErased(row, key);
            case Recognised.Someone(long id, boolean takesKey) -> update(id, row, takesKey ? folded : "");
            case Recognised.Several(List<Long> ids, boolean takesKey) -> unite(ids, row, takesKey ? folded : "");
            case Recognised.Contradiction(String why) -> Put.refused(why);
        };
    }

    private Put unite(List<Long> ids, PersonRow row, String newKey) throws SQLException {
        long kept = ids.getFirst();
        for (Long gone : ids.subList(1, ids.size())) {
            String goneKey = finder.key(gone);
            if (goneKey != null) {
                finder.left(goneKey, kept);
            }
            merging.merge(kept, gone, entry, file);
        }
        Put put = update(kept, row, newKey);
        return new Put(put.id(), Outcome.MERGED, put.before(), put.after(), "");
    }

    private Put addUnlessErased(PersonRow row, String folded) throws SQLException {
        if (erased != null) {
            for (String known : recognising.known(folded, row)) {
                Optional<Instant> since = erased.since(known);
                if (since.isPresent()) {
                    return Put.refused("was erased on " + since.get().toString().substring(0, 10) + " and stays so");
                }
            }
        }
        return add(row, folded);
    }

    private Put add(PersonRow row, String folded) throws SQLException {
        Standing standing = new Standing(columns.size());
        for (Map.Entry<String, Optional<Value>> said : row.values().entrySet()) {
            Integer column = columnOf.get(said.getKey());
            if (column != null) {
                standing.cells[column] = said.getValue().map(Cells::of).orElse(null);
            } else if (said.getValue().orElse(null) instanceof Value.Texts(List<String> texts)) {
                standing.lists.put(said.getKey(), texts);
            }
        }
        row.tags().ifPresent(standing::takeTags);
        row.consent().forEach((channel, consent) -> standing.takeConsent(channel, consent, row.consentSince().get(channel),
                row.consentFrom().getOrDefault(channel, file)));
        if (keyColumn >= 0 && !row.key().isBlank()) {
            standing.cells[keyColumn] = row.key().strip();
        }
        long id = ++last;
        insert.setLong(1, id);
        insert.setString(2, folded);
        insert.setLong(3, entry);
        for (int i = 0; i < columns.size(); i++) {
            Object cell = standing.cells[i];
            Sql.bind(insert, i + 4, cell);
            given[i] |= cell != null;
        }
        insert.executeUpdate();
        finder.added(folded, id);
        recognising.added(row, id);
        changes.add(Changes.PEOPLE);
        for (Map.Entry<String, List<String>> list : standing.lists.entrySet()) {
            parts.addList(id, list.getKey(), list.getValue());
            changes.add(Changes.attribute(list.getKey()));
        }
        if (!standing.tags.isEmpty()) {
            parts.addTags(id, standing.tags);
            changes.add(Changes.TAGS);
        }
        for (Map.Entry<String, ConsentCell> consent : standing.consents.entrySet()) {
            parts.writeConsent(id, consent.getKey(), consent.getValue());
            changes.add(Changes.CONSENTS);
        }
        name(id, row);
        return Put.added(id);
    }

    private void name(long id, PersonRow row) {
        if (entry != 0) {
            named.add(id, row);
        }
    }

    /// @param newKey the folded key that the person has from now on, empty to leave it
    private Put update(long id, PersonRow row, String newKey) throws SQLException {
        Standing standing = standing(id);
        Standing before = standing.copy();
        take(row, id, standing);
        if (!newKey.isEmpty() && keyColumn >= 0) {
            standing.cells[keyColumn] = row.key().strip();
        }
        long wasMark = before.mark();
        long mark = standing.mark();
        if (wasMark != mark && saidBefore.by(id, row)) {
            return Put.changed(id, wasMark, wasMark);
        }
        name(id, row);
        if (wasMark == mark) {
            return Put.changed(id, wasMark, wasMark);
        }
        if (!newKey.isEmpty()) {
            takeKey(id, newKey);
        }
        if (!standing.hasSameCells(before)) {
            writeCells(id, before, standing);
        }
        writeParts(id, before, standing);
        return Put.changed(id, wasMark, mark);
    }

    private Standing standing(long id) throws SQLException {
        Standing standing = new Standing(columns.size());
        read.setLong(1, id);
        try (ResultSet rows = read.executeQuery()) {
            rows.next();
            for (int i = 0; i < columns.size(); i++) {
                standing.cells[i] = Cells.read(rows, i + 2);
            }
        }
        parts.read(id, standing);
        return standing;
    }

    /// Lays the row over what stands.
    private void take(PersonRow row, long id, Standing standing) throws SQLException {
        for (Map.Entry<String, Optional<Value>> said : row.values().entrySet()) {
            String name = said.getKey();
            Integer column = columnOf.get(name);
            if (column != null) {
                standing.cells[column] = cell(name, id, standing.cells[column], said.getValue().map(Cells::of).orElse(null));
            } else {
                List<String> texts = said.getValue().orElse(null) instanceof Value.Texts(List<String> all) ? all : null;
                List<String> kept = list(name, id, standing.lists.get(name), texts);
                if (kept == null) {
                    standing.lists.remove(name);
                } else {
                    standing.lists.put(name, kept);
                }
            }
        }
        row.tags().ifPresent(standing::takeTags);
        row.consent().forEach((channel, consent) -> standing.takeConsent(channel, consent, row.consentSince().get(channel),
                row.consentFrom().getOrDefault(channel, file)));
    }

    private @Nullable Object cell(String name, long id, @Nullable Object stands, @Nullable Object said) throws SQLException {
        Keep rule = uniting.rule(name).orElse(Keep.NEWEST);
        if (rule.equals(Keep.NEWEST) || stands == null) {
            return said;
        }
        return said == null ? stands : two(name, id, stands, said).kept(rule);
    }

    private @Nullable List<String> list(String name, long id, @Nullable List<String> stands, @Nullable List<String> said)
            throws SQLException {
        Keep rule = uniting.rule(name).orElse(Keep.NEWEST);
        if (rule.equals(Keep.NEWEST) || stands == null) {
            return said;
        }
        return said == null ? stands : Combining.list(rule, two(name, id, stands, said));
    }

    private <T> Two<T> two(String name, long id, T stands, T said) {
        return new Two<>(stands, () -> combining.originOf(id, name), said, () -> origin, true);
    }

    private void takeKey(long id, String folded) throws SQLException {
        String old = finder.key(id);
        if (old != null && !old.equals(folded)) {
            history.note(id, Part.KEY, "", old);
            rename.setString(1, folded);
            rename.setLong(2, id);
            rename.executeUpdate();
            finder.added(folded, id);
            finder.left(old, id);
            changes.rewrite();
        }
    }

    private void writeCells(long id, Standing before, Standing standing) throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            Object cell = standing.cells[i];
            Sql.bind(update, i + 1, cell);
            if (!Objects.equals(before.cells[i], cell)) {
                changes.add(marks.get(i));
                history.note(id, Part.ATTRIBUTE, columns.get(i).name(), before.cells[i]);
                recognising.changed(columns.get(i).name(), before.cells[i], cell, id);
            }
        }
        update.setLong(columns.size() + 1, id);
        update.executeUpdate();
    }

    private void writeParts(long id, Standing before, Standing standing) throws SQLException {
        for (String name : both(before.lists, standing.lists)) {
            List<String> texts = standing.lists.get(name);
            if (!Objects.equals(before.lists.get(name), texts)) {
                history.note(id, Part.LIST, name, HistoryWriting.texts(before.lists.get(name)));
                parts.writeList(id, name, texts);
                changes.add(Changes.attribute(name));
            }
        }
        if (!before.tags.keySet().equals(standing.tags.keySet())) {
            history.note(id, Part.TAGS, "", HistoryWriting.texts(List.copyOf(before.tags.values())));
            parts.writeTags(id, standing.tags);
            changes.add(Changes.TAGS);
        }
        for (String channel : both(before.consents, standing.consents)) {
            ConsentCell old = before.consents.get(channel);
            ConsentCell consent = standing.consents.get(channel);
            if (!Objects.equals(old, consent)) {
                history.note(id, Part.CONSENT, channel, old == null ? null : old.written());
                parts.writeConsent(id, channel, consent);
                changes.add(Changes.CONSENTS);
            }
        }
    }

    private static List<String> both(Map<String, ?> one, Map<String, ?> other) {
        TreeSet<String> names = new TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        return List.copyOf(names);
    }

    /// Puts the indexes back that a first load goes without.
    void finish() throws SQLException {
        for (int i = 0; i < given.length; i++) {
            if (given[i]) {
                changes.add(marks.get(i));
            }
        }
        finder.finish();
        if (united() > 0) {
            Named.renumber(connection, merging.partOf());
            Renumbering.closeGaps(connection, changes, new Cancellation());
        }
        Tables.makeLookUps(connection);
    }

    long merge(long kept, long gone) throws SQLException {
        return merging.merge(kept, gone, entry, file);
    }

    /// How many people became part of another.
    long united() {
        return merging.partOf().size();
    }

    @Override
    public void close() throws SQLException {
        statements.close();
    }
}

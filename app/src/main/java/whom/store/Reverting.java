package whom.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whom.profile.Attribute;
import whom.profile.Schema;
import whom.work.Cancellation;

/// Takes changes of one entry of the log out of the history, the newest first: what stood before stands again, unless somebody changed it later; then
/// it is what stood before that later change.
final class Reverting {
    private static final int STEP = 1 << 10;

    private final Statements statements;
    private final Named named;
    private final Set<String> columns = new HashSet<>();
    private final Changes changes;
    private final PersonParts parts;
    private final Identities identities;
    private final Set<String> identifying;
    private final String key;
    private final Map<String, PreparedStatement> cells = new HashMap<>();
    private final Map<String, PreparedStatement> updates = new HashMap<>();
    private final PreparedStatement newest;
    private final PreparedStatement later;
    private final PreparedStatement handDown;
    private final PreparedStatement handOn;
    private final PreparedStatement remove;
    private final PreparedStatement rename;
    private final PreparedStatement record;
    private final PreparedStatement suppression;

    /// @param named what imports after the one that is taken back have said again, which stands by them
    Reverting(Statements statements, Schema schema, Set<String> identifying, Named named, Changes changes) throws SQLException {
        this.statements = statements;
        this.named = named;
        this.changes = changes;
        this.identifying = identifying;
        this.key = schema.key();
        Cells.columns(schema.attributes()).stream().map(Attribute::name).forEach(columns::add);
        parts = new PersonParts(statements, true);
        identities = new Identities(statements);
        newest = statements.of("SELECT id, person, part, name, old FROM history WHERE entry = ? AND person > 0 OR entry = ? AND person < "
                + MergedRows.GONE + " ORDER BY id DESC LIMIT " + STEP);
        handOn = statements.of("UPDATE history SET entry = ? WHERE id = ?");
        later = statements.of("SELECT id, entry FROM history WHERE person = ? AND part = ? AND name = ? AND id > ? ORDER BY id LIMIT 1");
        handDown = statements.of("UPDATE history SET old = ? WHERE id = ?");
        remove = statements.of("DELETE FROM history WHERE id = ?");
        rename = statements.of("UPDATE people SET _key = ? WHERE _id = ?");
        record = statements.of("UPDATE history SET old = ? WHERE person = ? AND part = ? AND name = ?");
        suppression = statements.of("UPDATE suppressions SET at = ?, reason = ? WHERE id = ?");
    }

    private record Was(long id, long person, Part part, String name, @Nullable Object old) {}

    /// Takes back all changes of an entry.
    ///
    /// @return the people of whom something is as it was again
    Set<Long> revert(long entry, Cancellation cancellation) throws SQLException {
        Set<Long> people = new HashSet<>();
        for (List<Was> step = step(entry); !step.isEmpty(); step = step(entry)) {
            cancellation.check();
            for (Was was : step) {
                if (revert(was) && was.part != Part.SUPPRESSION) {
                    people.add(was.person);
                }
            }
        }
        return people;
    }

    private List<Was> step(long entry) throws SQLException {
        List<Was> step = new ArrayList<>();
        newest.setLong(1, entry);
        newest.setLong(2, entry);
        try (ResultSet rows = newest.executeQuery()) {
            while (rows.next()) {
                step.add(new Was(rows.getLong(1), rows.getLong(2), Part.of(rows.getString(3)), rows.getString(4), Cells.read(rows, 5)));
            }
        }
        return step;
    }

    /// @return whether it stands no longer
    private boolean revert(Was was) throws SQLException {
        long laterId = 0;
        long laterEntry = Named.LAST;
        later.setLong(1, was.person);
        later.setString(2, was.part.letter());
        later.setString(3, was.name);
        later.setLong(4, was.id);
        try (ResultSet rows = later.executeQuery()) {
            if (rows.next()) {
                laterId = rows.getLong(1);
                laterEntry = rows.getLong(2);
            }
        }
        long again = named.first(was.person, Named.part(was.part, was.name), laterEntry);
        if (again > 0) {
            Sql.update(handOn, again, was.id);
            return false;
        }
        if (laterId > 0) {
            Sql.update(handDown, was.old, laterId);
        } else if (was.person < MergedRows.GONE) {
            Sql.update(record, was.old, was.person - MergedRows.GONE, was.part.letter(), was.name);
        } else {
            write(was.person, was.part, was.name, was.old);
        }
        Sql.update(remove, was.id);
        return true;
    }

    /// Writes one thing of a person as the history has it.
    void write(long person, Part part, String name, @Nullable Object value) throws SQLException {
        switch (part) {
            case ATTRIBUTE -> writeCell(person, name, value);
            case LIST -> {
                parts.writeList(person, name, value == null ? null : PropertyReader.texts(value.toString()));
                changes.add(Changes.attribute(name));
            }
            case TAGS -> {
                parts.writeTags(person, PersonParts.byFolded(value == null ? List.of() : PropertyReader.texts(value.toString())));
                changes.add(Changes.TAGS);
            }
            case CONSENT -> {
                parts.writeConsent(person, name, value == null ? null : ConsentCell.read(value.toString()));
                changes.add(Changes.CONSENTS);
            }
            case KEY -> writeKey(person, String.valueOf(value));
            case SUPPRESSION -> {
                String[] was = String.valueOf(value).split("\\|", 2);
                Sql.update(suppression, was[0].isEmpty() ? null : Long.valueOf(was[0]), was[1].isEmpty() ? null : was[1], person);
                changes.add(Changes.SUPPRESSIONS);
            }
        }
    }

    private void writeCell(long person, String name, @Nullable Object value) throws SQLException {
        if (!columns.contains(name)) {
            return;
        }
        if (identifying.contains(name)) {
            Object now = cell(person, name);
            if (now != null) {
                identities.remove(name, Identities.normal(now.toString()), person);
            }
            if (value != null) {
                identities.add(name, Identities.normal(value.toString()), person);
            }
        }
        Sql.update(statement(updates, name, "UPDATE people SET " + Sql.name(name) + " = ? WHERE _id = ?"), value, person);
        changes.add(Changes.attribute(name));
    }

    private @Nullable Object cell(long person, String name) throws SQLException {
        PreparedStatement read = statement(cells, name, "SELECT " + Sql.name(name) + " FROM people WHERE _id = ?");
        read.setLong(1, person);
        try (ResultSet rows = read.executeQuery()) {
            return rows.next() ? Cells.read(rows, 1) : null;
        }
    }

    private void writeKey(long person, String folded) throws SQLException {
        identities.remove(key, folded, person);
        Sql.update(rename, folded, person);
        changes.rewrite();
    }

    private PreparedStatement statement(Map<String, PreparedStatement> kept, String name, String sql) throws SQLException {
        PreparedStatement statement = kept.get(name);
        if (statement == null) {
            statement = statements.of(sql);
            kept.put(name, statement);
        }
        return statement;
    }
}
